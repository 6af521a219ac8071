package gatepost.core.shared.files;

import com.google.crypto.tink.StreamingAead;
import gatepost.core.shared.Ids;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.UUID;

/** Files in the data folder. A row is written when its bytes are safely on the disk: a row without a file cannot be. */
@Singleton
class LocalFileStore implements FileStore {

    private final Path folder;
    private final FileKeys keys;
    private final FileRows rows;
    private final Clock clock;

    LocalFileStore(@Value("${gatepost.data}") Path data, FileKeys keys, FileRows rows, Clock clock) {
        this.folder = data.resolve("files");
        this.keys = keys;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public StoreOutcome store(UUID schoolId, InputStream content, String mediaType, long limitBytes) throws IOException {
        var id = Ids.next();
        var target = place(schoolId, id);
        Files.createDirectories(target.getParent());
        var growing = target.resolveSibling(id + ".part");
        try {
            var key = keys.fresh();
            var read = new MeasuredStream(content, limitBytes);
            write(growing, FileKeys.cipher(key), read, binding(schoolId, id));
            if (read.tooLong()) {
                return new StoreOutcome.TooLarge(limitBytes);
            }
            Files.move(growing, target, StandardCopyOption.ATOMIC_MOVE);
            settle(target.getParent());
            var row = new FileRow(schoolId, id, read.digest(), read.bytes(), mediaType, keys.wrap(key, binding(schoolId, id)), clock.instant());
            return new StoreOutcome.Stored(save(row, target).file());
        } catch (GeneralSecurityException failed) {
            throw new IOException("A file cannot be encrypted", failed);
        } finally {
            Files.deleteIfExists(growing);
        }
    }

    @Override
    public InputStream open(UUID schoolId, UUID fileId) throws IOException {
        var row = rows.findBySchoolIdAndId(schoolId, fileId).orElseThrow(() -> new NoSuchFileException(fileId.toString()));
        try {
            var place = binding(schoolId, fileId);
            var cipher = FileKeys.cipher(keys.unwrap(row.wrappedKey(), place));
            return cipher.newDecryptingStream(Files.newInputStream(place(schoolId, fileId)), place);
        } catch (GeneralSecurityException failed) {
            throw new IOException("File " + fileId + " cannot be decrypted with this installation's keys", failed);
        }
    }

    /** Without its row nobody has the key: bytes that a killed process leaves behind are noise until {@link SweepFiles} finds them. */
    @Override
    public void delete(UUID schoolId, UUID fileId) throws IOException {
        rows.remove(schoolId, fileId);
        Files.deleteIfExists(place(schoolId, fileId));
    }

    private static void write(Path file, StreamingAead cipher, MeasuredStream content, byte[] binding)
        throws IOException, GeneralSecurityException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            // The encrypting stream must be closed to write its last segment, the channel stay open to be forced to the disk.
            var out = new UnclosedStream(Channels.newOutputStream(channel));
            try (var encrypting = cipher.newEncryptingStream(out, binding)) {
                content.transferTo(encrypting);
            }
            channel.force(true);
        }
    }

    private FileRow save(FileRow row, Path target) throws IOException {
        try {
            return rows.save(row);
        } catch (RuntimeException notSaved) {
            Files.deleteIfExists(target);
            throw notSaved;
        }
    }

    /** Makes the new name durable too. */
    private static void settle(Path directory) throws IOException {
        try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private Path place(UUID schoolId, UUID fileId) {
        return folder.resolve(schoolId.toString()).resolve(fileId.toString());
    }

    /** Binds the bytes to their school and id, so that one file cannot be put in another's place. */
    private static byte[] binding(UUID schoolId, UUID fileId) {
        return (schoolId + "/" + fileId).getBytes(StandardCharsets.US_ASCII);
    }
}
