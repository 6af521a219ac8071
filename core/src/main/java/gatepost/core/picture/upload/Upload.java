package gatepost.core.picture.upload;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A picture on its way into a draft.
 *
 * @param place     where it will stand among the draft's pictures, however many arrive before it
 * @param bytes     its length when it is whole
 * @param received  how much has arrived
 * @param pictureId the draft's picture that it became, absent before
 */
@MappedEntity("upload")
public record Upload(UUID schoolId, @Id UUID id, UUID postId, UUID personId, String fileName, int place, long bytes, long received,
                     Instant touchedAt, @Nullable UUID pictureId) {

    public boolean whole() {
        return received == bytes;
    }

    public Optional<UUID> picture() {
        return Optional.ofNullable(pictureId);
    }
}
