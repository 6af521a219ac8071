package gatepost.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.api.testing.ApiTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest extends ApiTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/posts/some-id", "/review"})
    void everyAddressOfThePagesGivesThePage(String path) {
        var page = browser().get(path);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.response().body()).contains("<title>Gatepost</title>");
        assertThat(page.header("Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void builtFilesAreKeptByTheBrowser() {
        var script = browser().get("/assets/main-1.js");
        assertThat(script.response().body()).contains("export");
        assertThat(script.header("Content-Type")).contains("javascript");
        assertThat(script.header("Cache-Control")).contains("immutable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/../application.yml", "/%2e%2e/application.yml", "/assets/..%2f..%2fapplication.yml", "/..%5capplication.yml"})
    void nothingOutsideThePagesIsServed(String path) {
        assertThat(browser().get(path).response().body()).doesNotContain("datasources");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/session", "/assets/main-1.js", "/health/liveness"})
    void everyAnswerTellsTheBrowserWhatToKeepApart(String path) {
        var answer = browser().get(path);
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'self'").contains("frame-ancestors 'none'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/liveness", "/health/readiness"})
    void howItIsCanBeAskedWithoutDetails(String path) {
        var health = browser().get(path);
        assertThat(health.status()).isEqualTo(200);
        assertThat(health.response().body()).contains("\"status\":\"UP\"").contains("\"details\":null");
    }

    @Test
    void theInterfaceIsDescribedWithoutWhatTheServerFindsOutItself() throws IOException {
        try (var description = getClass().getResourceAsStream("/META-INF/swagger/gatepost-0.1.yml")) {
            assertThat(new String(description.readAllBytes(), StandardCharsets.UTF_8))
                .contains("title: Gatepost", "/api/session:", "/api/audit/verification:").doesNotContain("Actor");
        }
    }
}
