package gatepost.core.shared;

import io.micronaut.data.connection.ConnectionOperations;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Connections for libraries that take a {@link DataSource}: inside a transaction its own connection, left open when they close it;
 * outside one, a connection of the pool. What such a library writes is thereby committed or rolled back with everything else.
 */
@Singleton
public final class TransactionConnections {

    private final DataSource joining;

    TransactionConnections(DataSource injected, ConnectionOperations<Connection> operations) {
        this.joining = new Joining(DelegatingDataSource.unwrapDataSource(injected), operations);
    }

    public DataSource dataSource() {
        return joining;
    }

    private static final class Joining extends DelegatingDataSource {

        private final ConnectionOperations<Connection> operations;

        Joining(DataSource pool, ConnectionOperations<Connection> operations) {
            super(pool);
            this.operations = operations;
        }

        @Override
        public Connection getConnection() throws SQLException {
            var current = operations.findConnectionStatus();
            return current.isPresent() ? new LeftOpen(current.get().getConnection()).proxy() : getTargetDataSource().getConnection();
        }
    }
}
