package gatepost.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A JVM of its own that runs a server, writes one committed row and waits to be killed. */
final class ServerOwner {

    private ServerOwner() {
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        var server = EmbeddedServer.start(EmbeddedServerSettings.in(Path.of(arguments[0])));
        try (var connection = DriverManager.getConnection(server.jdbcUrl("gatepost"), server.user(), server.password());
             var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE note (words VARCHAR(40) NOT NULL)");
            statement.execute("INSERT INTO note VALUES ('kept')");
        }
        System.out.println(server.pid());
        System.in.read();
    }
}
