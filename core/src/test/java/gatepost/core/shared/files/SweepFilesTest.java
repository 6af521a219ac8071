package gatepost.core.shared.files;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.core.shared.Ids;
import gatepost.core.testing.DatabaseTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a process that was killed while storing leaves behind. */
class SweepFilesTest extends DatabaseTest {

    @Test
    void onlyOldFilesThatNobodyCanOpenAreDeleted() throws Exception {
        var school = newSchool();
        var kept = aged(onDisk(school, stored(school).toString()));
        var withoutRow = aged(written(school, Ids.next().toString()));
        var halfWritten = aged(written(school, Ids.next() + ".part"));
        var stillGrowing = written(school, Ids.next() + ".part");
        var rowOnItsWay = written(school, Ids.next().toString());
        assertThat(bean(SweepFiles.class).handle()).isEqualTo(2);
        assertThat(kept).exists();
        assertThat(stillGrowing).exists();
        assertThat(rowOnItsWay).exists();
        assertThat(withoutRow).doesNotExist();
        assertThat(halfWritten).doesNotExist();
    }

    @Test
    void whatOthersPutThereIsLeftAloneAndEndsNothing() throws Exception {
        var school = newSchool();
        stored(school);
        var folder = onDisk(school, "x").getParent().getParent();
        var foreignFolder = aged(Files.createDirectories(folder.resolve("0-backup")));
        var foreignFile = aged(Files.write(folder.resolve("0-notes.txt"), new byte[10]));
        var foreignName = aged(written(school, ".nfs000"));
        var withoutRow = aged(written(school, Ids.next().toString()));
        assertThat(bean(SweepFiles.class).handle()).isEqualTo(1);
        assertThat(withoutRow).doesNotExist();
        assertThat(foreignFolder).exists();
        assertThat(foreignFile).exists();
        assertThat(foreignName).exists();
    }

    private UUID stored(UUID school) throws IOException {
        var outcome = bean(FileStore.class).store(school, new ByteArrayInputStream(new byte[10]), "image/jpeg", 100);
        return ((StoreOutcome.Stored) outcome).file().id();
    }

    private Path written(UUID school, String name) throws IOException {
        return Files.write(onDisk(school, name), new byte[10]);
    }

    private Path onDisk(UUID school, String name) {
        return context().getProperty("gatepost.data", Path.class).orElseThrow().resolve("files").resolve(school.toString()).resolve(name);
    }

    private Path aged(Path file) throws IOException {
        return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(7))));
    }
}
