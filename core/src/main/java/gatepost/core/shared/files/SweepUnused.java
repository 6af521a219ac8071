package gatepost.core.shared.files;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;

/**
 * Deletes stored files that nothing refers to: of uploads that were refused after all, of submissions that were given back, proofs of which
 * there is a newer one.
 */
@Singleton
public class SweepUnused {

    /** A file is stored before what refers to it; that takes seconds. */
    private static final Duration LEFT_ALONE = Duration.ofHours(24);

    private final UnusedFiles unused;
    private final FileStore files;
    private final Clock clock;

    SweepUnused(UnusedFiles unused, FileStore files, Clock clock) {
        this.unused = unused;
        this.files = files;
        this.clock = clock;
    }

    /**
     * @return how many files were deleted
     * @throws IOException where the disk fails
     * @throws SQLException where the database does
     */
    public int handle() throws IOException, SQLException {
        var found = unused.storedBefore(clock.instant().minus(LEFT_ALONE));
        for (var file : found) {
            files.delete(file.schoolId(), file.fileId());
        }
        return found.size();
    }
}
