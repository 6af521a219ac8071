package gatepost.acceptance.architecture.planted.transaction.core;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;

/** Breaks nothing: its transaction has ended. */
class AsksAfterSaving {
    void handle(TransactionOperations<Connection> transactions, Desk desk) {
        transactions.executeWrite(status -> status);
        desk.ask();
    }
}
