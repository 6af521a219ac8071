package gatepost.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletionStage;

/**
 * A real MariaDB server, run as a child process on 127.0.0.1 and owned by this JVM.
 *
 * <p>Its folder is locked while it runs. A server that outlived its JVM is ended before a new one starts. When the JVM
 * dies, the server is told to end by the kernel where {@code setpriv} is installed.
 */
public final class EmbeddedServer implements AutoCloseable {

    /** The only account, allowed to do anything within schemas whose names begin with this word. */
    private static final String USER = "gatepost";

    private final FolderLock lock;
    private final ServerProcess process;
    private final String password;

    private EmbeddedServer(FolderLock lock, ServerProcess process, String password) {
        this.lock = lock;
        this.process = process;
        this.password = password;
    }

    /**
     * Starts the server, unpacking and installing it first where that was never done. Returns once it takes connections.
     *
     * @throws EmbeddedServerException when the folder is in use, or the server refuses to start
     */
    public static EmbeddedServer start(EmbeddedServerSettings settings) {
        try {
            return lockAndStart(settings);
        } catch (IOException e) {
            throw new EmbeddedServerException("The database in %s could not be started: %s"
                    .formatted(settings.dataFolder(), e.getMessage()), e);
        }
    }

    private static EmbeddedServer lockAndStart(EmbeddedServerSettings settings) throws IOException {
        var distribution = Distribution.cached();
        var folder = DataFolder.open(settings.dataFolder());
        var lock = FolderLock.acquire(folder);
        try {
            OrphanedServer.end(folder);
            folder.install(distribution.template());
            var password = folder.password();
            return new EmbeddedServer(lock, startProcess(distribution, folder, password, settings), password);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static ServerProcess startProcess(Distribution distribution, DataFolder folder, String password,
                                              EmbeddedServerSettings settings) throws IOException {
        var accounts = folder.writeStartupSql("""
                CREATE USER IF NOT EXISTS '%1$s'@'127.0.0.1';
                ALTER USER '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
                GRANT ALL PRIVILEGES ON `%1$s%%`.* TO '%1$s'@'127.0.0.1';
                """.formatted(USER, password));
        try {
            return ServerProcess.start(new ServerCommand(distribution, folder, accounts, settings));
        } finally {
            FileTree.delete(accounts);
        }
    }

    /** A JDBC URL of this schema, which is created when first used. Its name begins with {@code gatepost}. */
    public String jdbcUrl(String schema) {
        return ("jdbc:mysql://127.0.0.1:%d/%s?createDatabaseIfNotExist=true"
                + "&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true").formatted(port(), schema);
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    public int port() {
        return process.port();
    }

    /** The process id of the server itself. */
    public long pid() {
        return process.pid();
    }

    /** Completes when the server has ended, whatever ended it. */
    public CompletionStage<?> ended() {
        return process.ended();
    }

    /** Ends the server cleanly, or by force when it has not ended within half a minute, and frees its folder. */
    @Override
    public void close() {
        process.close();
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
