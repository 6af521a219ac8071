package gatepost.core.document;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * One uploaded document: its bytes in the encrypted store and their digest. What is read in it belongs to these bytes.
 *
 * @param fileName as the sender called it; never used as a path
 */
@MappedEntity("document")
public record Document(UUID schoolId, @Id UUID id, UUID fileId, String fileName, long bytes, String digest, Instant uploadedAt) {
}
