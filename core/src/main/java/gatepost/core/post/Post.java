package gatepost.core.post;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** The lasting identity of one piece of content. */
@MappedEntity("post")
public record Post(UUID schoolId, @Id UUID id, UUID authorId, PostState state, Instant createdAt, Instant updatedAt) {
}
