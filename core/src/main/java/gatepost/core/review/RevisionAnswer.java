package gatepost.core.review;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** Why something found in a revision may stay, as the Headteacher reads it. */
@MappedEntity("revision_answer")
public record RevisionAnswer(UUID schoolId, @Id UUID revisionId, UUID findingId, String reason, String name, Instant answeredAt) {
}
