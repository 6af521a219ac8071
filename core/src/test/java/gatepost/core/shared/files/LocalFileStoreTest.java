package gatepost.core.shared.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatepost.core.shared.Ids;
import gatepost.core.testing.DatabaseTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LocalFileStoreTest extends DatabaseTest {

    @Test
    void aFileComesBackAsItWasStored() throws Exception {
        var school = newSchool();
        var content = random(3_500_000);
        var file = store(school, content);
        assertThat(file.bytes()).isEqualTo(content.length);
        assertThat(file.digest()).isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        assertThat(read(school, file.id())).isEqualTo(content);
    }

    @Test
    void anEmptyFileIsAFile() throws Exception {
        var school = newSchool();
        assertThat(read(school, store(school, new byte[0]).id())).isEmpty();
    }

    @Test
    void nothingOfItsContentLiesOnTheDisk() throws Exception {
        var school = newSchool();
        var words = "who is in this picture";
        var file = store(school, words.repeat(1000).getBytes(StandardCharsets.UTF_8));
        assertThat(new String(Files.readAllBytes(onDisk(school, file.id())), StandardCharsets.ISO_8859_1)).doesNotContain(words);
    }

    @Test
    void aFileOneByteTooLargeIsNotKept() throws Exception {
        var school = newSchool();
        assertThat(files().store(school, new ByteArrayInputStream(new byte[1001]), "image/jpeg", 1000)).isEqualTo(new StoreOutcome.TooLarge(1000));
        assertThat(Files.list(data().resolve("files").resolve(school.toString()))).isEmpty();
        assertThat(number("SELECT COUNT(*) FROM stored_file WHERE school_id = ?", school)).isZero();
        assertThat(files().store(school, new ByteArrayInputStream(new byte[1000]), "image/jpeg", 1000)).isInstanceOf(StoreOutcome.Stored.class);
    }

    @Test
    void anEndlessStreamEndsAtTheLimit() throws Exception {
        var endless = new InputStream() {
            @Override
            public int read() {
                return 7;
            }
        };
        assertThat(files().store(newSchool(), endless, "image/jpeg", 5_000_000)).isInstanceOf(StoreOutcome.TooLarge.class);
    }

    @Test
    void aStreamThatBreaksLeavesNothing() throws Exception {
        var school = newSchool();
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("cable pulled");
            }
        };
        assertThatThrownBy(() -> files().store(school, broken, "image/jpeg", 1000)).hasMessage("cable pulled");
        assertThat(Files.list(data().resolve("files").resolve(school.toString()))).isEmpty();
    }

    @Test
    void anotherSchoolDoesNotFindIt() throws Exception {
        var file = store(newSchool(), random(10));
        assertThatThrownBy(() -> files().open(newSchool(), file.id())).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aFileChangedOnTheDiskCannotBeRead() throws Exception {
        var school = newSchool();
        var file = store(school, random(2_000_000));
        var bytes = Files.readAllBytes(onDisk(school, file.id()));
        bytes[bytes.length / 2] ^= 1;
        Files.write(onDisk(school, file.id()), bytes);
        assertThatThrownBy(() -> read(school, file.id())).isInstanceOf(IOException.class);
    }

    @Test
    void aFileCutShortCannotBeRead() throws Exception {
        var school = newSchool();
        var file = store(school, random(2_500_000));
        var bytes = Files.readAllBytes(onDisk(school, file.id()));
        Files.write(onDisk(school, file.id()), Arrays.copyOf(bytes, 1_048_576));
        assertThatThrownBy(() -> read(school, file.id())).isInstanceOf(IOException.class);
    }

    @Test
    void oneFilePutInAnothersPlaceCannotBeRead() throws Exception {
        var school = newSchool();
        var one = store(school, random(100));
        var other = store(school, random(100));
        Files.copy(onDisk(school, one.id()), onDisk(school, other.id()), StandardCopyOption.REPLACE_EXISTING);
        sql("UPDATE stored_file SET wrapped_key = (SELECT k FROM (SELECT wrapped_key k FROM stored_file WHERE id = ?) x) WHERE id = ?", one.id(), other.id());
        assertThatThrownBy(() -> read(school, other.id())).isInstanceOf(IOException.class);
    }

    @Test
    void theKeysAreReadableByTheirOwnerOnly() throws Exception {
        store(newSchool(), random(1));
        var keys = Path.of(context().getRequiredProperty("gatepost.keys", String.class));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys))).isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys.resolve("files.key")))).isEqualTo("rw-------");
    }

    private StoredFile store(UUID school, byte[] content) throws IOException {
        return ((StoreOutcome.Stored) files().store(school, new ByteArrayInputStream(content), "image/jpeg", 10_000_000)).file();
    }

    private byte[] read(UUID school, UUID file) throws IOException {
        try (var in = files().open(school, file)) {
            return in.readAllBytes();
        }
    }

    private FileStore files() {
        return bean(FileStore.class);
    }

    private Path data() {
        return Path.of(context().getRequiredProperty("gatepost.data", String.class));
    }

    private Path onDisk(UUID school, UUID file) {
        return data().resolve("files").resolve(school.toString()).resolve(file.toString());
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        new Random(Ids.next().getLeastSignificantBits()).nextBytes(bytes);
        return bytes;
    }
}
