package gatepost.worker.picture.look;

import gatepost.core.shared.files.FileStore;
import gatepost.core.shared.files.StoreOutcome;
import gatepost.core.shared.files.StoredFile;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

/** Pictures in the encrypted store, whole: what one picture needs fits into memory by the limit on uploads. */
@Singleton
public class StoredPictures {

    private static final String JPEG = "image/jpeg";

    private final FileStore files;

    StoredPictures(FileStore files) {
        this.files = files;
    }

    /** The bytes of a stored picture. */
    public byte[] read(UUID schoolId, UUID fileId) {
        try (var stream = files.open(schoolId, fileId)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("File " + fileId + " of school " + schoolId + " cannot be read", e);
        }
    }

    /** Keeps a proof or a rendition that the child process made. */
    public StoredFile keep(UUID schoolId, byte[] jpeg) {
        try {
            return switch (files.store(schoolId, new ByteArrayInputStream(jpeg), JPEG, jpeg.length)) {
                case StoreOutcome.Stored(var file) -> file;
                case StoreOutcome.TooLarge ignored -> throw new IllegalStateException("A picture is as large as it is");
            };
        } catch (IOException e) {
            throw new UncheckedIOException("A picture of school " + schoolId + " cannot be stored", e);
        }
    }
}
