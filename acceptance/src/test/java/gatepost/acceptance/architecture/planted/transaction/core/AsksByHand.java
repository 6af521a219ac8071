package gatepost.acceptance.architecture.planted.transaction.core;

import java.sql.Connection;
import java.sql.SQLException;

/** Breaks: asks a network in a transaction opened by hand. */
class AsksByHand {
    void handle(Connection connection, Desk desk) throws SQLException {
        connection.setAutoCommit(false);
        desk.ask();
        connection.commit();
    }
}
