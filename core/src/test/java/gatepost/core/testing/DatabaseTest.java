package gatepost.core.testing;

import gatepost.core.shared.Ids;
import gatepost.database.testing.TestDatabase;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/**
 * A test on a real database: one fresh, migrated schema and one small application per test class. Tests of a class share them, so
 * each works in a {@linkplain #newSchool() school of its own}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class DatabaseTest {

    private ApplicationContext context;

    /** Settings besides those of the database; a class may override it. */
    protected Map<String, Object> settings() {
        return Map.of();
    }

    @BeforeAll
    void startApplication() throws IOException {
        var database = TestDatabase.freshSchema();
        var folder = Files.createTempDirectory("gatepost-test");
        var settings = new HashMap<String, Object>(Map.of(
            "datasources.default.url", database.jdbcUrl(),
            "datasources.default.username", database.user(),
            "datasources.default.password", database.password(),
            "gatepost.data", folder.resolve("data").toString(),
            "gatepost.keys", folder.resolve("keys").toString(),
            "micronaut.server.port", -1,
            TestClock.PROPERTY, true));
        settings.putAll(settings());
        context = ApplicationContext.builder(settings, "test").start();
    }

    @AfterAll
    void stopApplication() {
        if (context != null) {
            context.close();
        }
    }

    public final ApplicationContext context() {
        return context;
    }

    public final <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public final TestClock clock() {
        return bean(TestClock.class);
    }

    /** Runs something in one transaction. */
    public final <T> T transaction(Supplier<T> work) {
        return transactions().executeWrite(status -> work.get());
    }

    /** Runs something in one transaction. */
    public final void transaction(Runnable work) {
        transactions().executeWrite(status -> {
            work.run();
            return status;
        });
    }

    /** Runs one SQL statement, as somebody with access to the database may. */
    public final int sql(String statement, Object... values) {
        return transactions().executeWrite(status -> {
            try (var prepared = status.getConnection().prepareStatement(statement)) {
                for (int i = 0; i < values.length; i++) {
                    prepared.setObject(i + 1, values[i] instanceof UUID id ? id.toString() : values[i]);
                }
                return prepared.executeUpdate();
            } catch (SQLException failed) {
                throw new IllegalStateException(statement, failed);
            }
        });
    }

    /** The single number that a query gives. */
    public final long number(String query, Object... values) {
        return transactions().executeRead(status -> {
            try (var prepared = status.getConnection().prepareStatement(query)) {
                for (int i = 0; i < values.length; i++) {
                    prepared.setObject(i + 1, values[i] instanceof UUID id ? id.toString() : values[i]);
                }
                var rows = prepared.executeQuery();
                rows.next();
                return rows.getLong(1);
            } catch (SQLException failed) {
                throw new IllegalStateException(query, failed);
            }
        });
    }

    /** Waits until a statement that begins so is held up by somebody's lock. */
    public final void awaitHeldUp(String statement) {
        Awaitility.await().during(Duration.ofMillis(300)).until(() -> number("SELECT COUNT(*) FROM information_schema.processlist "
            + "WHERE db = DATABASE() AND id <> CONNECTION_ID() AND info LIKE ?", statement + "%") > 0);
    }

    /** A new, empty school. */
    public final UUID newSchool() {
        var id = Ids.next();
        sql("INSERT INTO school (id, name, grace_seconds) VALUES (?, ?, 60)", id, "School " + id);
        return id;
    }

    @SuppressWarnings("unchecked")
    private TransactionOperations<Connection> transactions() {
        return context.getBean(TransactionOperations.class);
    }
}
