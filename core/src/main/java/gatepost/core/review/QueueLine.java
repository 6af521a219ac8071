package gatepost.core.review;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** One post that waits for the Headteacher. */
@MappedEntity("queue_line")
public record QueueLine(@Id UUID postId, UUID revisionId, String title, String author, Instant submittedAt) {
}
