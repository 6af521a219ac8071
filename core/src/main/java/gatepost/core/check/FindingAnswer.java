package gatepost.core.check;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * Why something that was found in a draft may stay.
 *
 * @param about what it answers, see {@link Finding#about}; findings of later checks about the same words are answered too
 * @param name  of the person who answered, as it was then
 */
@MappedEntity("finding_answer")
public record FindingAnswer(UUID schoolId, UUID postId, @Id String about, String reason, UUID answeredBy, String name, Instant answeredAt) {
}
