package gatepost.worker.killing;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * Ends this process without any farewell when an account's job comes to its point. The plan is a folder of files {@code account.POINT};
 * a file is taken away before the end, so that each kills once.
 */
@Singleton
@Requires(property = HaltPlan.PROPERTY)
public final class HaltPlan {

    static final String PROPERTY = "gatepost.testing.halt-plan";
    private static final int KILLED = 137;

    private final Path folder;

    HaltPlan(@Value("${" + PROPERTY + "}") Path folder) {
        this.folder = folder;
    }

    /** Plans one death. */
    static void plan(Path folder, UUID accountId, HaltPoint point) throws IOException {
        Files.createFile(folder.resolve(accountId + "." + point));
    }

    /** Whether somebody died there. */
    static boolean struck(Path folder, UUID accountId, HaltPoint point) {
        return Files.notExists(folder.resolve(accountId + "." + point));
    }

    /** Dies here if that is planned. */
    public void at(UUID accountId, HaltPoint point) {
        try {
            if (Files.deleteIfExists(folder.resolve(accountId + "." + point))) {
                Runtime.getRuntime().halt(KILLED);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
