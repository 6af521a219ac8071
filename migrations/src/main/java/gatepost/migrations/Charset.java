package gatepost.migrations;

import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * What new tables of the database write text in. A server may be set up for latin1, in which half of what schools write cannot be kept, so
 * the default is not left to it.
 */
final class Charset {

    private static final String UNICODE = "utf8mb4";

    private final DataSource database;

    Charset(DataSource database) {
        this.database = database;
    }

    /** Makes it Unicode; for a database without tables. */
    void makeUnicode() {
        if (!current().equals(UNICODE)) {
            run("ALTER DATABASE CHARACTER SET " + UNICODE);
        }
    }

    /** @throws OtherCharset where tables may have been made with another */
    void requireUnicode() {
        var current = current();
        if (!current.equals(UNICODE)) {
            throw new OtherCharset(current);
        }
    }

    private String current() {
        try (var connection = database.getConnection();
             var query = connection.prepareStatement("SELECT default_character_set_name FROM information_schema.schemata WHERE schema_name = DATABASE()");
             var row = query.executeQuery()) {
            row.next();
            return row.getString(1);
        } catch (SQLException failed) {
            throw new IllegalStateException("The database does not say what it writes text in", failed);
        }
    }

    private void run(String statement) {
        try (var connection = database.getConnection(); var change = connection.createStatement()) {
            change.execute(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException("The database cannot be set to " + UNICODE, failed);
        }
    }
}
