package gatepost.launcher.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoUpTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    Path folder;

    @Test
    void theDemoIsCompleteAlsoWhereTheFirstUpWasKilledWhileItWasSeeding() throws Exception {
        try (var killed = RunningUp.startWithDemo(folder.resolve("data"), RunningUp.freePort())) {
            assertThat(killed.address()).isNotEmpty();
            killed.process().destroyForcibly().waitFor();
        }
        try (var up = RunningUp.startWithDemo(folder.resolve("data"), RunningUp.freePort())) {
            var address = URI.create(up.address());
            try (var client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
                signIn(client, address);
                await().atMost(PATIENCE).untilAsserted(() -> assertThat(states(client, address)).containsExactlyInAnyOrder(
                        "DRAFT", "DRAFT", "WAITING", "WAITING"));
            }
        }
    }

    private static void signIn(HttpClient client, URI address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address.resolve("/api/session")).header("Content-Type", "application/json")
                .header("Origin", address.toString())
                .POST(BodyPublishers.ofString("{\"email\":\"head@willowbrook.example\",\"password\":\"brass-school-bell\"}")).build();
        assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    }

    private static List<String> states(HttpClient client, URI address) throws IOException, InterruptedException {
        var answer = client.send(HttpRequest.newBuilder(address.resolve("/api/posts")).build(), BodyHandlers.ofString());
        return StreamSupport.stream(new JsonMapper().readTree(answer.body()).path("items").spliterator(), false)
                .map(post -> post.path("state").asText()).toList();
    }
}
