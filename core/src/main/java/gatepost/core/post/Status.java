package gatepost.core.post;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** One state a post entered: by whom, when and why. Never changed. */
@MappedEntity("status")
public record Status(UUID schoolId, @Id UUID id, UUID postId, PostState state, Instant enteredAt, String actor, String why) {
}
