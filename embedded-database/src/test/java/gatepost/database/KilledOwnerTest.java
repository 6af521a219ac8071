package gatepost.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledOwnerTest {

    @TempDir
    Path folder;

    private Process owner;

    @BeforeAll
    static void unpackInThisProcess() throws IOException {
        Distribution.cached();
    }

    @AfterEach
    void endTheOwner() {
        owner.destroyForcibly();
    }

    @Test
    void theServerEndsByItselfAfterItsOwnerWasKilled() throws Exception {
        var server = startOwner(Map.of());
        kill(owner);
        server.onExit().get(30, TimeUnit.SECONDS);
        assertCommittedDataIsThere();
    }

    @Test
    void anOrphanIsEndedByTheNextStart() throws Exception {
        // Without a search path setpriv is not found, so that nothing ends the server with its owner.
        var orphan = startOwner(Map.of("PATH", ""));
        kill(owner);
        assertThat(orphan.isAlive()).isTrue();
        assertCommittedDataIsThere();
        assertThat(orphan.isAlive()).isFalse();
    }

    @Test
    void aStartIsRefusedWhileAnotherProcessRunsThere() throws Exception {
        var server = startOwner(Map.of());
        assertThatThrownBy(() -> EmbeddedServer.start(EmbeddedServerSettings.in(folder)))
                .isInstanceOf(EmbeddedServerException.class)
                .hasMessageContaining("in use");
        assertThat(server.isAlive()).isTrue();
        kill(owner);
        server.onExit().get(30, TimeUnit.SECONDS);
    }

    private ProcessHandle startOwner(Map<String, String> environment) throws IOException {
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), ServerOwner.class.getName(), folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(environment);
        owner = builder.start();
        return ProcessHandle.of(Long.parseLong(owner.inputReader().readLine())).orElseThrow();
    }

    private static void kill(Process process) throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private void assertCommittedDataIsThere() throws SQLException {
        try (var server = EmbeddedServer.start(EmbeddedServerSettings.in(folder));
             var connection = DriverManager.getConnection(server.jdbcUrl("gatepost"), server.user(), server.password());
             var statement = connection.createStatement();
             var row = statement.executeQuery("SELECT words FROM note")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo("kept");
        }
    }
}
