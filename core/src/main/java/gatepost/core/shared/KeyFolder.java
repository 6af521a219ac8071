package gatepost.core.shared;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/**
 * The folder with this installation's own keys: readable by its owner alone, outside the data folder, so that a copy of the data is
 * worth nothing without it. A key that is not there is made when it is first asked for.
 */
@Singleton
public class KeyFolder {

    private final Path folder;

    KeyFolder(@Value("${gatepost.keys}") Path keys, @Value("${gatepost.data}") Path data) {
        this.folder = keys.toAbsolutePath().normalize();
        if (folder.startsWith(data.toAbsolutePath().normalize())) {
            throw new IllegalStateException("The keys must lie outside the data folder: set gatepost.keys to another place than " + folder);
        }
    }

    /** Whether a key of that name is there. */
    public boolean has(String name) {
        return Files.exists(file(name));
    }

    /** The key of that name. */
    public KeysetHandle read(String name) {
        try {
            return TinkProtoKeysetFormat.parseKeyset(Files.readAllBytes(file(name)), InsecureSecretKeyAccess.get());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The key " + file(name) + " cannot be read", unreadable);
        } catch (GeneralSecurityException damaged) {
            throw new IllegalStateException("The key " + file(name) + " is damaged; restore it from its backup", damaged);
        }
    }

    /** Keeps a key under a name that nobody used yet; where another process was faster, its key stays. */
    public void keep(String name, KeysetHandle key) {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try {
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            var fresh = Files.createTempFile(folder, name, ".new", ownerOnly);
            try {
                write(fresh, TinkProtoKeysetFormat.serializeKeyset(key, InsecureSecretKeyAccess.get()));
                Files.createLink(file(name), fresh);
                settle();
            } catch (FileAlreadyExistsException otherWasFaster) {
                // Its key counts; ours is dropped below.
            } finally {
                Files.delete(fresh);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("The keys folder " + folder + " cannot be written", failed);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("A new key cannot be written", failed);
        }
    }

    /** On the disk before anything is encrypted with it: what is, is lost with its key. */
    private static void write(Path file, byte[] bytes) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }

    /** Makes the new name durable too. */
    private void settle() throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private Path file(String name) {
        return folder.resolve(name + ".key");
    }
}
