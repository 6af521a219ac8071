package gatepost.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.api.testing.ApiTest;
import gatepost.core.school.Role;
import gatepost.core.shared.Issue;
import gatepost.core.shared.MissingException;
import gatepost.core.shared.NotAllowedException;
import gatepost.core.shared.StaleException;
import gatepost.core.shared.UnreadyException;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Body;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemTest extends ApiTest {

    @Override
    protected Map<String, Object> settings() {
        return Map.of("problem-test", true, "micronaut.server.max-request-size", "2KB");
    }

    @Controller("/api/thrower")
    @Requires(property = "problem-test")
    @Secured(SecurityRule.IS_AUTHENTICATED)
    static class Thrower {

        @Serdeable
        record Words(String text, int number) {
        }

        @Get("/{what}")
        String get(String what) {
            throw switch (what) {
                case "missing" -> new MissingException("post");
                case "forbidden" -> new NotAllowedException("Not yours.");
                case "stale" -> new StaleException("Somebody saved this before you.");
                case "unready" -> new UnreadyException(List.of(Issue.of("TEXT_MISSING", "Write something."), Issue.of("NO_ACCOUNT", "Pick one.")));
                case "large" -> new ProblemException(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "Photos may have 25 MB.");
                default -> new IllegalStateException("Amelia's secret", new IllegalArgumentException("column name"));
            };
        }

        @Post
        Words post(@Body Words words) {
            return words;
        }
    }

    @ParameterizedTest
    @CsvSource({"missing,404,There is no such post at your school.", "forbidden,403,Not yours.", "stale,409,Somebody saved this before you.",
        "unready,422,2 things need you first.", "large,413,Photos may have 25 MB."})
    void whatTheRulesSayIsAnsweredAsAProblem(String what, int status, String sentence) {
        var answer = signedIn(newSchool(), Role.TEACHER).get("/api/thrower/" + what);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().get("status").asInt()).isEqualTo(status);
        assertThat(answer.json().get("detail").asText()).isEqualTo(sentence);
    }

    @Test
    void issuesSayWhatAndWhere() {
        var issues = signedIn(newSchool(), Role.TEACHER).get("/api/thrower/unready").json().get("issues");
        assertThat(issues.findValuesAsText("key")).containsExactly("TEXT_MISSING", "NO_ACCOUNT");
        assertThat(issues.get(0).get("network").isNull()).isTrue();
    }

    @Test
    void aFaultOfOursGivesANumberAndNothingElse() {
        var answer = signedIn(newSchool(), Role.TEACHER).get("/api/thrower/fault");
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.json().get("instance").asText()).startsWith("urn:uuid:");
        assertThat(answer.response().body()).doesNotContain("Amelia").doesNotContain("column").doesNotContain("Exception");
    }

    @Test
    void anUnknownAddressOfTheInterfaceIsAProblemAndNotAPage() {
        var answer = signedIn(newSchool(), Role.TEACHER).get("/api/nothing/here");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void unreadableInputIsAProblemWithoutOurClassNames() {
        var browser = signedIn(newSchool(), Role.TEACHER);
        for (var body : List.of("{\"text\":", "{\"text\":\"a\",\"number\":\"many\"}", "[]")) {
            var answer = browser.exchange(browser.request("/api/thrower").header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(answer.response().body()).doesNotContain("gatepost.").doesNotContain("Words");
        }
    }

    @Test
    void tooMuchInputIsRefused() {
        var answer = signedIn(newSchool(), Role.TEACHER).send("POST", "/api/thrower", Map.of("text", "x".repeat(5000), "number", 1));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.json().get("detail").asText()).startsWith("That is larger than Gatepost takes.");
    }

    @Test
    void nothingIsSaidToWhoIsNotSignedIn() {
        var answer = browser().get("/api/thrower/fault");
        assertThat(answer.status()).isEqualTo(401);
    }
}
