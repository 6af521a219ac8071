package gatepost.core.shared.files;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Deletes what a killed process left in the store: files that grow no more, and whole ones whose row was never written. Nobody can
 * open them, and their keys died with the process.
 */
@Singleton
public class SweepFiles {

    /** Longer than any upload takes. */
    private static final Duration LEFT_ALONE = Duration.ofHours(6);
    private static final String GROWING = ".part";

    private final Path folder;
    private final FileRows rows;
    private final Clock clock;

    SweepFiles(@Value("${gatepost.data}") Path data, FileRows rows, Clock clock) {
        this.folder = data.resolve("files");
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * @return how many files were deleted
     * @throws IOException where the disk fails
     */
    public int handle() throws IOException {
        int deleted = 0;
        if (Files.exists(folder)) {
            for (var school : list(folder)) {
                for (var file : list(school)) {
                    deleted += old(file) && orphaned(school, file) && Files.deleteIfExists(file) ? 1 : 0;
                }
            }
        }
        return deleted;
    }

    private boolean old(Path file) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(clock.instant().minus(LEFT_ALONE));
        } catch (NoSuchFileException finished) {
            return false;
        }
    }

    private boolean orphaned(Path school, Path file) {
        var name = file.getFileName().toString();
        return name.endsWith(GROWING)
                || rows.findBySchoolIdAndId(UUID.fromString(school.getFileName().toString()), UUID.fromString(name)).isEmpty();
    }

    private static List<Path> list(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.toList();
        }
    }
}
