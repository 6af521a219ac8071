package gatepost.launcher.up;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpCommandTest {

    @TempDir
    Path folder;

    @Test
    void itServesUntilItIsToldToEndAndLeavesNothingRunning() throws Exception {
        try (var up = RunningUp.start(data(), RunningUp.freePort())) {
            assertThat(answers(up.address())).isTrue();
            var database = database();

            up.process().toHandle().destroy();

            assertThat(up.process().waitFor(15, TimeUnit.SECONDS)).isTrue();
            assertThat(up.exitCode()).isEqualTo(143);
            assertThat(database.isAlive()).isFalse();
        }
    }

    @Test
    void aSecondUpOnTheSameDataIsRefusedAndTheFirstGoesOn() throws Exception {
        int port = RunningUp.freePort();
        try (var first = RunningUp.start(data(), port)) {
            var address = first.address();
            try (var second = RunningUp.start(data(), port)) {
                assertThat(second.lastWords()).contains("already runs there");
                assertThat(second.exitCode()).isEqualTo(1);
            }
            assertThat(answers(address)).isTrue();
        }
    }

    @Test
    void itStartsAgainAfterItWasKilled() throws Exception {
        try (var killed = RunningUp.start(data(), RunningUp.freePort())) {
            assertThat(killed.address()).isNotEmpty();
            killed.process().destroyForcibly().waitFor();
        }
        try (var next = RunningUp.start(data(), RunningUp.freePort())) {
            assertThat(answers(next.address())).isTrue();
        }
    }

    @Test
    void aPortInUseIsNamed() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
             var up = RunningUp.start(data(), taken.getLocalPort())) {
            assertThat(up.lastWords()).contains("Port " + taken.getLocalPort() + " is in use");
            assertThat(up.exitCode()).isEqualTo(1);
        }
    }

    @Test
    void itEndsWithAFaultWhenTheDatabaseEndsUnderIt() throws Exception {
        try (var up = RunningUp.start(data(), RunningUp.freePort())) {
            assertThat(up.address()).isNotEmpty();
            database().destroyForcibly();
            assertThat(up.lastWords()).contains("The database server has ended");
            assertThat(up.exitCode()).isEqualTo(1);
        }
    }

    private Path data() {
        return folder.resolve("data");
    }

    private ProcessHandle database() throws IOException {
        var pid = Files.readString(data().resolve("database/server.pid")).strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private static boolean answers(String address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding());
            return answer.statusCode() < 500;
        }
    }
}
