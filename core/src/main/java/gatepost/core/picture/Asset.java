package gatepost.core.picture;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One uploaded picture: the stored original and its digest. What is found in it belongs to these bytes.
 *
 * @param fileName as the sender called it; shown to its author, never used as a path
 */
@MappedEntity("asset")
public record Asset(UUID schoolId, @Id UUID id, @Nullable UUID fileId, String fileName, String digest, Instant uploadedAt) {

    /** The stored original; absent once the rule on keeping photos had it deleted. */
    public Optional<UUID> original() {
        return Optional.ofNullable(fileId);
    }
}
