package gatepost.core.post;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One post in a list.
 *
 * @param networks   names of the networks it is meant for, comma-separated, or absent
 * @param assetId    its first picture, or absent
 * @param unanswered faces in it that nobody has answered yet */
@MappedEntity("post_line")
public record PostLine(@Id UUID id, PostState state, Instant updatedAt, String title, String words, String author,
                       @Nullable String networks, @Nullable UUID assetId, long unanswered) {

    public Optional<UUID> firstPicture() {
        return Optional.ofNullable(assetId);
    }
}
