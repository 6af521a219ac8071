package gatepost.api.session;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.api.testing.ApiTest;
import gatepost.api.testing.Browser;
import gatepost.core.school.Role;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a session lasts, what carries it, and what a foreign page can do with it. */
class SessionRulesTest extends ApiTest {

    @Test
    void theCookieIsForTheServerAloneAndForThisSiteAlone() {
        var person = person(newSchool(), Role.TEACHER);
        var cookie = browser().send("POST", "/api/session", Map.of("email", person.email(), "password", PASSWORD)).header("Set-Cookie");
        assertThat(cookie.split("; ?")).contains("HTTPOnly", "SameSite=Lax", "Path=/").doesNotContain("Secure")
                .noneMatch(part -> part.startsWith("Domain") || part.startsWith("Max-Age") || part.startsWith("Expires"));
        assertThat(cookie).as("the token is long enough not to be guessed").matches("gatepost_session=[A-Za-z0-9_-]{40,}.*");
    }

    @Test
    void signingInAgainGivesAnotherSessionAndAnotherToken() {
        var person = person(newSchool(), Role.TEACHER);
        var browser = browser().signIn(person.email(), PASSWORD);
        var first = token(browser);
        var firstCsrf = browser.get("/api/session").json().get("csrfToken").asText();
        browser.signIn(person.email(), PASSWORD);
        assertThat(token(browser)).isNotEqualTo(first);
        assertThat(browser.get("/api/session").json().get("csrfToken").asText()).isNotEqualTo(firstCsrf);
    }

    @Test
    void aCookieThatWasPlantedBeforeSigningInIsNotTakenOver() {
        var person = person(newSchool(), Role.TEACHER);
        var planted = "A".repeat(43);
        var signedIn = browser().exchange(browser().request("/api/session").header("Cookie", "gatepost_session=" + planted)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"email\":\"%s\",\"password\":\"%s\"}".formatted(person.email(), PASSWORD))));
        assertThat(signedIn.header("Set-Cookie")).doesNotContain(planted);
        assertThat(withCookie(planted).status()).isEqualTo(401);
    }

    @Test
    void signingOutEndsTheSessionOnTheServerAndNotInTheBrowserAlone() {
        var browser = signedIn(newSchool(), Role.TEACHER);
        var token = token(browser);
        assertThat(withCookie(token).status()).isEqualTo(200);
        var out = browser.delete("/api/session");
        assertThat(out.status()).isEqualTo(204);
        assertThat(out.header("Set-Cookie")).contains("Max-Age=0");
        assertThat(withCookie(token).status()).isEqualTo(401);
    }

    @Test
    void changingTheRoleEndsTheFormerSession() {
        var person = person(newSchool(), Role.TEACHER);
        var browser = browser().signIn(person.email(), PASSWORD);
        var before = token(browser);
        var own = browser.get("/api/session").json().get("membershipId").asText();
        assertThat(browser.send("PUT", "/api/session/membership", Map.of("membershipId", own)).status()).isEqualTo(200);
        assertThat(withCookie(before).status()).isEqualTo(401);
    }

    @Test
    void aSessionThatNobodyUsesRunsOut() {
        var browser = signedIn(newSchool(), Role.TEACHER);
        clock().forward(Duration.ofHours(7));
        assertThat(browser.get("/api/session").status()).isEqualTo(200);
        clock().forward(Duration.ofHours(3));
        assertThat(browser.get("/api/session").status()).as("used within eight hours").isEqualTo(200);
        var idle = signedIn(newSchool(), Role.TEACHER);
        clock().forward(Duration.ofHours(8).plusMinutes(1));
        assertThat(idle.get("/api/session").status()).isEqualTo(401);
    }

    @Test
    void aSessionRunsOutAfterTwelveHoursHoweverMuchItIsUsed() {
        var browser = signedIn(newSchool(), Role.TEACHER);
        clock().forward(Duration.ofHours(6));
        assertThat(browser.get("/api/session").status()).isEqualTo(200);
        clock().forward(Duration.ofHours(5));
        assertThat(browser.get("/api/session").status()).isEqualTo(200);
        clock().forward(Duration.ofMinutes(61));
        assertThat(browser.get("/api/session").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({"POST,/api/posts", "POST,/api/words/scan", "PUT,/api/session/membership", "DELETE,/api/session"})
    void aForeignPageThatHasTheCookieButNotTheTokenChangesNothing(String method, String path) {
        var school = newSchool();
        var browser = signedIn(school, Role.TEACHER);
        for (var token : List.of("", "guessed", "null")) {
            browser.useToken(token);
            var refused = browser.send(method, path, Map.of());
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.json().get("detail").asText()).isEqualTo(
                    "This request did not come from an open Gatepost page. Reload the page and try again.");
        }
        assertThat(number("SELECT COUNT(*) FROM post WHERE school_id = ?", school)).isZero();
        assertThat(browser.get("/api/session").status()).isEqualTo(200);
    }

    @Test
    void theTokenOfAnotherSessionIsNoToken() {
        var school = newSchool();
        var other = signedIn(school, Role.TEACHER).get("/api/session").json().get("csrfToken").asText();
        var browser = signedIn(school, Role.TEACHER);
        browser.useToken(other);
        assertThat(browser.send("POST", "/api/posts", Map.of()).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"cross-site,403", "same-site,403", "same-origin,200", "none,200"})
    void whoseFormSignsSomebodyInIsAskedOfTheBrowser(String site, int status) {
        var person = person(newSchool(), Role.TEACHER);
        var answer = browser().exchange(browser().request("/api/session").header("Sec-Fetch-Site", site).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"email\":\"%s\",\"password\":\"%s\"}".formatted(person.email(), PASSWORD))));
        assertThat(answer.status()).isEqualTo(status);
    }

    @Test
    void whoGuessesTooOftenIsToldHowLongToWait() {
        var person = person(newSchool(), Role.TEACHER);
        var browser = browser();
        for (int i = 0; i < 8; i++) {
            assertThat(browser.send("POST", "/api/session", Map.of("email", person.email(), "password", "guess")).status()).isEqualTo(401);
        }
        var throttled = browser.send("POST", "/api/session", Map.of("email", person.email(), "password", PASSWORD));
        assertThat(throttled.status()).isEqualTo(429);
        assertThat(throttled.json().get("detail").asText())
                .matches("Too many attempts\\. Please wait 1[45] minutes, or ask whoever looks after accounts for help\\.");
        clock().forward(Duration.ofMinutes(16));
        assertThat(browser.send("POST", "/api/session", Map.of("email", person.email(), "password", PASSWORD)).status()).isEqualTo(200);
    }

    @Test
    void anUnknownEmailIsAnsweredLikeAWrongPassword() {
        var person = person(newSchool(), Role.TEACHER);
        var unknown = browser().send("POST", "/api/session", Map.of("email", "nobody@school.example", "password", "x"));
        var wrong = browser().send("POST", "/api/session", Map.of("email", person.email(), "password", "x"));
        assertThat(unknown.status()).isEqualTo(401);
        assertThat(unknown.response().body()).isEqualTo(wrong.response().body());
    }

    private static String token(Browser browser) {
        return browser.cookies().getFirst().getValue();
    }

    private Browser.Answer withCookie(String token) {
        var browser = browser();
        return browser.exchange(browser.request("/api/session").header("Cookie", "gatepost_session=" + token).GET());
    }
}
