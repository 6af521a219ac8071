package gatepost.core.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mysql.cj.jdbc.MysqlDataSource;
import gatepost.database.testing.TestDatabase;
import gatepost.migrations.OtherCharset;
import gatepost.migrations.Schema;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server that is set up for latin1, as somebody's may be. */
class CharsetTest {

    private final MysqlDataSource database = new MysqlDataSource();

    @BeforeEach
    void aDatabaseInLatin1() throws SQLException {
        var fresh = TestDatabase.freshSchema();
        database.setUrl(fresh.jdbcUrl());
        database.setUser(fresh.user());
        database.setPassword(fresh.password());
        run("ALTER DATABASE CHARACTER SET latin1");
    }

    @Test
    void itsTablesKeepEveryLetterAllTheSame() throws SQLException {
        var schema = new Schema(database);
        schema.migrate();
        run("INSERT INTO school (id, name, grace_seconds) VALUES ('s', 'Ysgol Ŵyn 🐑', 60)");
        try (var connection = database.getConnection(); var row = connection.createStatement().executeQuery("SELECT name FROM school")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo("Ysgol Ŵyn 🐑");
        }
    }

    @Test
    void oneThatMayHaveSuchTablesIsRefusedWithASentence() throws SQLException {
        var schema = new Schema(database);
        schema.migrate();
        run("ALTER DATABASE CHARACTER SET latin1");
        assertThatThrownBy(schema::migrate).isInstanceOf(OtherCharset.class).hasMessageContaining("utf8mb4");
        assertThatThrownBy(schema::refuseNewer).isInstanceOf(OtherCharset.class);
    }

    private void run(String statement) throws SQLException {
        try (var connection = database.getConnection(); var change = connection.createStatement()) {
            change.execute(statement);
        }
    }
}
