package gatepost.core.picture;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * One uploaded picture: the stored original and its digest. What is found in it belongs to these bytes.
 *
 * @param fileName as the sender called it; shown to its author, never used as a path
 */
@MappedEntity("asset")
public record Asset(UUID schoolId, @Id UUID id, UUID fileId, String fileName, String digest, Instant uploadedAt) {
}
