package gatepost.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The folder of one server: its tables, the password of its account, its lock, its log. Only its owner may look inside. */
record DataFolder(Path root) {

    static DataFolder open(Path root) throws IOException {
        Files.createDirectories(root);
        var folder = new DataFolder(root.toRealPath());
        Files.setPosixFilePermissions(folder.root, PosixFilePermissions.fromString("rwx------"));
        Files.createDirectories(folder.temporary());
        return folder;
    }

    Path tables() {
        return root.resolve("tables");
    }

    Path temporary() {
        return root.resolve("temporary");
    }

    Path log() {
        return root.resolve("server.log");
    }

    Path pid() {
        return root.resolve("server.pid");
    }

    Path lock() {
        return root.resolve("owner.lock");
    }

    /** Fills an empty folder with freshly installed system tables, all at once or not at all. */
    void install(Path template) throws IOException {
        if (Files.exists(tables())) {
            return;
        }
        var part = root.resolve("tables.part");
        FileTree.delete(part);
        FileTree.copy(template, part);
        Files.move(part, tables(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** The password kept in this folder; a new random one when there is none yet, or it was lost. */
    String password() throws IOException {
        var file = root.resolve("password");
        try {
            var kept = Files.readString(file).strip();
            if (kept.matches("[A-Za-z0-9_-]{32,}")) {
                return kept;
            }
        } catch (NoSuchFileException firstStart) {
            // A new one is made below.
        }
        var random = new byte[24];
        new SecureRandom().nextBytes(random);
        var password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        writeForOwner(file, password + "\n");
        return password;
    }

    /** Writes the statements that the server runs before it takes the first connection; the caller deletes the file. */
    Path writeStartupSql(String sql) throws IOException {
        var file = root.resolve("startup.sql");
        writeForOwner(file, sql);
        return file;
    }

    private void writeForOwner(Path file, String text) throws IOException {
        var part = Files.createTempFile(root, "new", ".part",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(part, text);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
