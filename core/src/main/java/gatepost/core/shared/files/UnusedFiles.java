package gatepost.core.shared.files;

import gatepost.core.shared.TransactionConnections;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Finds stored files that nothing refers to. What may refer to a file is asked of the database itself, by its foreign keys, so that a table
 * which is added later protects its files from the day it is there.
 */
@Singleton
class UnusedFiles {

    private final DataSource database;

    UnusedFiles(TransactionConnections connections) {
        this.database = connections.dataSource();
    }

    /** A file by its school and id. */
    record Unused(UUID schoolId, UUID fileId) {
    }

    /** Stored before then and not referred to; at most 500 at once. */
    List<Unused> storedBefore(Instant then) throws SQLException {
        try (var connection = database.getConnection();
             var query = connection.prepareStatement("SELECT f.school_id, f.id FROM stored_file f WHERE f.created_at < ?"
                     + references(connection) + " ORDER BY f.created_at LIMIT 500")) {
            query.setTimestamp(1, Timestamp.from(then));
            return read(query);
        }
    }

    private static List<Unused> read(PreparedStatement query) throws SQLException {
        var unused = new ArrayList<Unused>();
        try (var rows = query.executeQuery()) {
            while (rows.next()) {
                unused.add(new Unused(UUID.fromString(rows.getString(1)), UUID.fromString(rows.getString(2))));
            }
        }
        return unused;
    }

    private static String references(Connection connection) throws SQLException {
        var conditions = new StringBuilder();
        try (var keys = connection.getMetaData().getExportedKeys(connection.getCatalog(), null, "stored_file")) {
            while (keys.next()) {
                if (keys.getString("PKCOLUMN_NAME").equals("id")) {
                    conditions.append(" AND NOT EXISTS (SELECT 1 FROM `%s` u WHERE u.school_id = f.school_id AND u.`%s` = f.id)"
                            .formatted(keys.getString("FKTABLE_NAME"), keys.getString("FKCOLUMN_NAME")));
                }
            }
        }
        if (conditions.isEmpty()) {
            throw new SQLException("No table refers to stored files, which cannot be: nothing is deleted");
        }
        return conditions.toString();
    }
}
