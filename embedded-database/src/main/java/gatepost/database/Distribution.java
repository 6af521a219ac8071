package gatepost.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The server's program, its message files, and freshly installed system tables to copy: unpacked once for each user into a
 * cache that all processes share.
 */
record Distribution(Path root) {

    static final String VERSION = "11.4.5";

    /** The cached distribution, unpacked now when no process did so before. */
    static Distribution cached() throws IOException {
        return in(cacheFolder().resolve("gatepost"));
    }

    // Threads of one JVM cannot hold one file lock twice, hence the monitor besides the lock between processes.
    static synchronized Distribution in(Path cache) throws IOException {
        var distribution = new Distribution(cache.resolve("mariadb-" + VERSION));
        if (Files.isDirectory(distribution.root)) {
            return distribution;
        }
        Files.createDirectories(cache);
        var lockFile = cache.resolve("mariadb-" + VERSION + ".lock");
        try (var channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
             var _ = channel.lock()) {
            if (!Files.isDirectory(distribution.root)) {
                distribution.prepare(cache.resolve("mariadb-" + VERSION + ".part"));
            }
        }
        return distribution;
    }

    private void prepare(Path part) throws IOException {
        FileTree.delete(part);
        Files.createDirectories(part);
        var unfinished = new Distribution(part);
        ServerArchive.unpackInto(part);
        SystemTables.install(unfinished);
        Files.move(part, root, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Path cacheFolder() {
        return Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .filter(named -> !named.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"));
    }

    Path server() {
        return root.resolve("bin/mariadbd");
    }

    /** The vendor's SQL and messages. */
    Path share() {
        return root.resolve("share");
    }

    /** A data folder with system tables, without any account that can be used. */
    Path template() {
        return root.resolve("template");
    }

    /** What the server is told whether it installs tables or serves them. */
    List<String> commonOptions() {
        var options = List.of("--basedir=" + root, "--lc-messages-dir=" + share(), "--innodb-log-file-size=16M");
        // As root the server only starts when told that this is meant.
        return System.getProperty("user.name").equals("root")
                ? Stream.concat(options.stream(), Stream.of("--user=root")).toList()
                : options;
    }
}
