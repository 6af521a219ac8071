package gatepost.database.testing;

import gatepost.database.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Folders named after the process that uses them, so that what killed processes left can be told and deleted. */
final class ThrowAwayFolder {

    private ThrowAwayFolder() {
    }

    static Path under(Path parent) throws IOException {
        Files.createDirectories(parent);
        try (var others = Files.list(parent)) {
            for (var other : others.toList()) {
                if (isAbandoned(other)) {
                    FileTree.delete(other);
                }
            }
        }
        return parent.resolve(Long.toString(ProcessHandle.current().pid())).toAbsolutePath();
    }

    private static boolean isAbandoned(Path folder) throws IOException {
        var serverPid = folder.resolve("server.pid");
        return !isAlive(folder.getFileName().toString())
                && !(Files.exists(serverPid) && isAlive(Files.readString(serverPid).strip()));
    }

    private static boolean isAlive(String pid) {
        return ProcessHandle.of(Long.parseLong(pid)).isPresent();
    }
}
