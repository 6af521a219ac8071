package gatepost.database.testing;

import gatepost.database.EmbeddedServer;
import gatepost.database.EmbeddedServerSettings;
import gatepost.database.FileTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A real server for tests: one for each JVM, started when a test first asks, on a throw-away folder under the module's
 * {@code target}. It is less durable than the product's, as nobody needs its data tomorrow.
 */
public final class TestDatabase {

    private static final List<String> FAST = List.of("--innodb-flush-log-at-trx-commit=0", "--skip-innodb-doublewrite");
    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    private TestDatabase() {
    }

    /**
     * A new, empty schema that no other test uses. Where {@code GATEPOST_TEST_DATABASE} names another server, such as
     * {@code jdbc:mysql://127.0.0.1:3306/}, with {@code GATEPOST_TEST_DATABASE_USER} and {@code …_PASSWORD}, it is made there: that is how
     * the same tests run on MySQL.
     */
    public static TestSchema freshSchema() {
        var name = "gatepost_test_" + ProcessHandle.current().pid() + "_" + SCHEMAS.incrementAndGet();
        var schema = Optional.ofNullable(System.getenv("GATEPOST_TEST_DATABASE")).map(server -> elsewhere(server, name))
                .orElseGet(() -> embedded(name));
        try (var _ = DriverManager.getConnection(schema.jdbcUrl(), schema.user(), schema.password())) {
            return schema;
        } catch (SQLException e) {
            throw new IllegalStateException("The test database made no schema", e);
        }
    }

    private static TestSchema embedded(String name) {
        var server = Running.SERVER;
        return new TestSchema(server.jdbcUrl(name), server.user(), server.password());
    }

    private static TestSchema elsewhere(String server, String name) {
        return new TestSchema(server + name
                + "?createDatabaseIfNotExist=true&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true",
                System.getenv().getOrDefault("GATEPOST_TEST_DATABASE_USER", "root"),
                System.getenv().getOrDefault("GATEPOST_TEST_DATABASE_PASSWORD", ""));
    }

    private static final class Running {

        private static final EmbeddedServer SERVER = start();

        private static EmbeddedServer start() {
            try {
                var folder = ThrowAwayFolder.under(Path.of("target", "test-database"));
                var server = EmbeddedServer.start(new EmbeddedServerSettings(folder, Optional.empty(), FAST));
                Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, folder), "test-database-shutdown"));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void end(EmbeddedServer server, Path folder) {
            server.close();
            try {
                FileTree.delete(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
