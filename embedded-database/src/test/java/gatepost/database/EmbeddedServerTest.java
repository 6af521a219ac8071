package gatepost.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerTest {

    // Under the JVM's folder for temporary files, where a library that we do without deletes data folders.
    @TempDir
    Path folder;

    @Test
    void dataAndPasswordOutliveARestart() throws SQLException {
        String password;
        try (var server = start()) {
            password = server.password();
            try (var connection = connect(server); var statement = connection.createStatement()) {
                statement.execute("CREATE TABLE note (words VARCHAR(40) NOT NULL)");
                statement.execute("INSERT INTO note VALUES ('Sports day 🎽')");
            }
        }
        try (var server = start()) {
            assertThat(server.password()).isEqualTo(password);
            assertThat(words(server)).isEqualTo("Sports day 🎽");
        }
    }

    @Test
    void aSecondStartOnTheSameFolderIsRefusedWithASentence() throws SQLException {
        try (var server = start()) {
            for (int attempt = 0; attempt < 2; attempt++) {
                assertThatThrownBy(this::start)
                        .isInstanceOf(EmbeddedServerException.class)
                        .hasMessageContaining("already runs there");
            }
            try (var connection = connect(server)) {
                assertThat(connection.isValid(5)).isTrue();
            }
        }
    }

    @Test
    void nobodyGetsInWithoutThePassword() {
        try (var server = start()) {
            for (var user : List.of("root", "", server.user(), "mariadb.sys")) {
                assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl("gatepost"), user, ""))
                        .isInstanceOf(SQLException.class).hasMessageContaining("Access denied");
            }
        }
    }

    @Test
    void theAccountReachesOnlySchemasOfGatepost() {
        try (var server = start()) {
            for (var schema : List.of("mysql", "other")) {
                assertThatThrownBy(() -> DriverManager.getConnection(
                        server.jdbcUrl(schema), server.user(), server.password()))
                        .isInstanceOf(SQLException.class).hasMessageContaining("Access denied");
            }
        }
    }

    @Test
    void onlyTheOwnerCanReadFolderAndPassword() throws IOException {
        start().close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder))).isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("password"))))
                .isEqualTo("rw-------");
        assertThat(folder.resolve("startup.sql")).doesNotExist();
    }

    @Test
    void aLostPasswordIsReplacedAtTheNextStart() throws IOException, SQLException {
        start().close();
        Files.delete(folder.resolve("password"));
        try (var server = start(); var connection = connect(server)) {
            assertThat(connection.isValid(5)).isTrue();
        }
    }

    @Test
    void aPortThatIsTakenIsNamed() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var settings = new EmbeddedServerSettings(folder, Optional.of(taken.getLocalPort()), List.of());
            assertThatThrownBy(() -> EmbeddedServer.start(settings))
                    .isInstanceOf(EmbeddedServerException.class)
                    .hasMessageContaining("port " + taken.getLocalPort());
        }
        start().close();
    }

    @Test
    void theServerBehavesAsMySqlDoesByDefault() throws SQLException {
        try (var server = start(); var connection = connect(server);
             var statement = connection.createStatement();
             var row = statement.executeQuery("SELECT @@sql_mode, @@transaction_isolation, @@global.time_zone, @@collation_database")) {
            row.next();
            assertThat(row.getString(1)).contains("ONLY_FULL_GROUP_BY", "STRICT_TRANS_TABLES", "NO_ZERO_DATE");
            assertThat(row.getString(2)).isEqualTo("READ-COMMITTED");
            assertThat(row.getString(3)).isEqualTo("+00:00");
            assertThat(row.getString(4)).startsWith("utf8mb4_");
        }
    }

    private EmbeddedServer start() {
        return EmbeddedServer.start(EmbeddedServerSettings.in(folder));
    }

    private static Connection connect(EmbeddedServer server) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl("gatepost"), server.user(), server.password());
    }

    private static String words(EmbeddedServer server) throws SQLException {
        try (var connection = connect(server); var statement = connection.createStatement();
             var row = statement.executeQuery("SELECT words FROM note")) {
            row.next();
            return row.getString(1);
        }
    }
}
