package gatepost.acceptance.architecture.planted.transaction.core;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;

/** Breaks: asks a network in work that it hands to a transaction. */
class AsksInLambda {
    void handle(TransactionOperations<Connection> transactions, Desk desk) {
        transactions.executeWrite(status -> {
            desk.ask();
            return status;
        });
    }
}
