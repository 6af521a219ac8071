package gatepost.worker.picture.child;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder for one child, where libraries put parts of documents while they read them: in memory where the system has such a folder, for
 * its owner only, named after this process, and gone with the child.
 */
final class Scratch {

    private static final Logger LOG = LoggerFactory.getLogger(Scratch.class);
    private static final Path IN_MEMORY = Path.of("/dev/shm");
    private static final String PREFIX = "gatepost-child-";

    private Scratch() {
    }

    static Path make() throws IOException {
        var parent = Files.isWritable(IN_MEMORY) ? IN_MEMORY : Path.of(System.getProperty("java.io.tmpdir"));
        sweep(parent);
        return Files.createTempDirectory(parent, PREFIX + ProcessHandle.current().pid() + "-");
    }

    static void remove(Path folder) {
        if (Files.notExists(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException left) {
            LOG.warn("The folder of a child process was not removed: {}", left.getClass().getSimpleName());
        }
    }

    /** Removes what children left whose process was killed. */
    private static void sweep(Path parent) throws IOException {
        List<Path> left;
        try (var entries = Files.newDirectoryStream(parent, PREFIX + "*")) {
            left = StreamSupport.stream(entries.spliterator(), false).toList();
        }
        left.stream().filter(folder -> owner(folder).flatMap(ProcessHandle::of).isEmpty()).filter(Files::isWritable).forEach(Scratch::remove);
    }

    private static Optional<Long> owner(Path folder) {
        var parts = folder.getFileName().toString().substring(PREFIX.length()).split("-", 2);
        return parts[0].matches("[0-9]{1,18}") ? Optional.of(Long.parseLong(parts[0])) : Optional.empty();
    }
}
