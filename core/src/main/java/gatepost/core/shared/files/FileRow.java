package gatepost.core.shared.files;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** A stored file with the key that opens it, wrapped. */
@MappedEntity("stored_file")
record FileRow(UUID schoolId, @Id UUID id, String digest, long bytes, String mediaType, byte[] wrappedKey, Instant createdAt) {

    StoredFile file() {
        return new StoredFile(schoolId, id, digest, bytes, mediaType, createdAt);
    }

    @Override
    public String toString() {
        return "FileRow[" + id + "]";
    }
}
