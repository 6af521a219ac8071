package gatepost.database.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class TestDatabaseTest {

    @Test
    void everyFreshSchemaIsEmptyAndAnother() throws SQLException {
        createATableIn(TestDatabase.freshSchema());
        createATableIn(TestDatabase.freshSchema());
    }

    private static void createATableIn(TestSchema schema) throws SQLException {
        try (var connection = DriverManager.getConnection(schema.jdbcUrl(), schema.user(), schema.password());
             var statement = connection.createStatement()) {
            assertThat(connection.getCatalog()).startsWith("gatepost_test_");
            statement.execute("CREATE TABLE note (words VARCHAR(40) NOT NULL)");
        }
    }
}
