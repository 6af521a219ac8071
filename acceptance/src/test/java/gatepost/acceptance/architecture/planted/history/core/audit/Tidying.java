package gatepost.acceptance.architecture.planted.history.core.audit;

import java.sql.Connection;
import java.sql.SQLException;

/** Breaks: removes rows of the log past every repository. */
class Tidying {
    void handle(Connection connection) throws SQLException {
        connection.prepareStatement("DELETE FROM audit_entry WHERE at < ?").executeUpdate();
    }
}
