package gatepost.core.shared.files;

import java.time.Instant;
import java.util.UUID;

/**
 * A file in the store; it never changes.
 *
 * @param digest SHA-256 of its bytes, lower-case hex
 * @param bytes  its length
 */
public record StoredFile(UUID schoolId, UUID id, String digest, long bytes, String mediaType, Instant createdAt) {
}
