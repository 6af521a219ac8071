package gatepost.core.shared.files;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
                if (Files.isDirectory(school) && id(school).isPresent()) {
                    deleted += sweep(school, id(school).get());
                }
            }
        }
        return deleted;
    }

    private int sweep(Path school, UUID schoolId) throws IOException {
        var old = new ArrayList<Path>();
        for (var file : list(school)) {
            if (old(file)) {
                old.add(file);
            }
        }
        var known = old.isEmpty() ? Set.<UUID>of() : rows.ids(schoolId);
        int deleted = 0;
        for (var file : old) {
            deleted += orphaned(file, known) && Files.deleteIfExists(file) ? 1 : 0;
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

    /** What does not bear a name that we give is somebody else's. */
    private static boolean orphaned(Path file, Set<UUID> known) {
        return file.getFileName().toString().endsWith(GROWING) || id(file).filter(id -> !known.contains(id)).isPresent();
    }

    private static Optional<UUID> id(Path file) {
        try {
            return Optional.of(UUID.fromString(file.getFileName().toString()));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static List<Path> list(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.toList();
        }
    }
}
