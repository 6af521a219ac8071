package gatepost.core.post;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The mutable working copy of a post.
 *
 * @param version  counts up with every save; a save that names an older one is refused
 * @param wantedAt when the author would like it to go out; absent means as soon as it is approved
 * @param thread   whether words that are too long for one post go out as a thread, on networks that take threads
 */
@MappedEntity("draft")
public record Draft(UUID schoolId, @Id UUID postId, int version, String title, String words, @Nullable Instant wantedAt, boolean thread) {

    public Optional<Instant> wanted() {
        return Optional.ofNullable(wantedAt);
    }
}
