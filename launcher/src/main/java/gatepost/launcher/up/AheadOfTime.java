package gatepost.launcher.up;

import gatepost.launcher.Main;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The JVM's cache of this build's classes, loaded and linked ahead of time. It halves what a start costs, is made once after a build by
 * a rehearsal in a process of its own, and can be deleted at any time: without it, or with one of another build, the JVM only starts
 * more slowly.
 *
 * @param cache the file
 */
public record AheadOfTime(Path cache) {

    /** What the JVM has to say about a cache that does not fit is of no use to anybody. */
    private static final String SILENT = "-Xlog:aot*=off,cds*=off";

    /** The cache that the script names; none where the classes are not run by the script, as those may change under us. */
    public static Optional<AheadOfTime> ofThisBuild() {
        return Optional.ofNullable(System.getProperty("gatepost.cache")).map(Path::of).map(AheadOfTime::new);
    }

    /** Whether a rehearsal has made it. */
    public boolean exists() {
        return Files.exists(cache);
    }

    /** The JVM's flags that use it; none while there is no cache. */
    public List<String> flags() {
        return exists() ? List.of("-XX:AOTCache=" + cache, SILENT) : List.of();
    }

    /**
     * Starts a rehearsal of everything that {@code up} does, of the lowest priority, which makes the cache when it ends.
     *
     * @throws IOException where no process can be started
     */
    public Rehearsal rehearse() throws IOException {
        // Beside the cache, so that it appears there by one rename.
        var folder = Files.createTempDirectory(cache.toAbsolutePath().getParent(), "rehearsal");
        var command = new ArrayList<>(List.of("nice", "-n", "19",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
                "-XX:AOTCacheOutput=" + madeIn(folder), SILENT,
                "-cp", System.getProperty("java.class.path"), Main.class.getName(), "rehearse", folder.toString()));
        var process = new ProcessBuilder(command).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start();
        return new Rehearsal(process, folder, this);
    }

    /** Keeps what a rehearsal in this folder has made. */
    void takeFrom(Path folder) throws IOException {
        Files.move(madeIn(folder), cache, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Path madeIn(Path folder) {
        return folder.resolve("made.aot");
    }
}
