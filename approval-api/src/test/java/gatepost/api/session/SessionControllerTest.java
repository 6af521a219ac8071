package gatepost.api.session;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.api.testing.ApiTest;
import gatepost.core.school.Membership;
import gatepost.core.school.Memberships;
import gatepost.core.school.Role;
import gatepost.core.shared.Ids;
import gatepost.core.shared.WorkerFacts;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SessionControllerTest extends ApiTest {

    @Test
    void aPageLearnsWhoIsSignedInAndWhatTheyReach() {
        var school = newSchool();
        bean(WorkerFacts.class).tell(WorkerFacts.DETECTOR, "yunet-n", clock().instant());
        var session = signedIn(school, Role.TEACHER).get("/api/session");
        assertThat(session.status()).isEqualTo(200);
        var body = session.json();
        assertThat(body.at("/school/id").asText()).isEqualTo(school.toString());
        assertThat(body.at("/person/name").asText()).isEqualTo("TEACHER Example");
        assertThat(body.get("role").asText()).isEqualTo("TEACHER");
        assertThat(body.get("areas").toString()).isEqualTo("[\"TODAY\",\"POSTS\",\"CONSENT\"]");
        assertThat(body.get("mayDraft").asBoolean()).isTrue();
        assertThat(body.get("mayModerate").asBoolean()).isFalse();
        assertThat(body.get("mayWithdraw").asBoolean()).isFalse();
        assertThat(body.get("detector").asText()).isEqualTo("yunet-n");
        assertThat(body.at("/memberships/0/role").asText()).isEqualTo("TEACHER");
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndOtherSites() {
        var person = person(newSchool(), Role.OFFICE);
        var opened = browser().send("POST", "/api/session", Map.of("email", person.email(), "password", PASSWORD));
        assertThat(opened.header("Set-Cookie")).startsWith("gatepost_session=").contains("HTTPOnly").contains("SameSite=Lax").contains("Path=/");
        assertThat(opened.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void nobodyIsSignedInWithoutACookie() {
        var answer = browser().get("/api/session");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().get("detail").asText()).isEqualTo("Please sign in.");
    }

    @Test
    void aWrongPasswordIsRefusedWithASentence() {
        var person = person(newSchool(), Role.OFFICE);
        var refused = browser().send("POST", "/api/session", Map.of("email", person.email(), "password", "wrong"));
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.json().get("detail").asText()).contains("do not belong together");
        assertThat(refused.header("Set-Cookie")).isEmpty();
    }

    @Test
    void guessingIsSlowedDown() {
        var email = person(newSchool(), Role.OFFICE).email();
        for (int i = 0; i < 8; i++) {
            browser().send("POST", "/api/session", Map.of("email", email, "password", "guess " + i));
        }
        var throttled = browser().send("POST", "/api/session", Map.of("email", email, "password", PASSWORD));
        assertThat(throttled.status()).isEqualTo(429);
        assertThat(throttled.json().get("detail").asText()).contains("Please wait");
    }

    @Test
    void anEmptyFormSaysWhichFieldsAreMissing() {
        var answer = browser().send("POST", "/api/session", Map.of("email", "", "password", ""));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("issues").findValuesAsText("field")).containsExactly("email", "password");
    }

    @Test
    void anotherSiteCannotSignSomebodyIn() {
        var person = person(newSchool(), Role.OFFICE);
        var form = BodyPublishers.ofString("{\"email\":\"" + person.email() + "\",\"password\":\"" + PASSWORD + "\"}");
        var foreign = browser().exchange(browser().request("/api/session").header("Content-Type", "application/json")
            .header("Origin", "https://elsewhere.example").POST(form));
        assertThat(foreign.status()).isEqualTo(403);
        var crossSite = browser().exchange(browser().request("/api/session").header("Content-Type", "application/json")
            .header("Sec-Fetch-Site", "cross-site").POST(form));
        assertThat(crossSite.status()).isEqualTo(403);
        var own = browser().exchange(browser().request("/api/session").header("Content-Type", "application/json")
            .header("Origin", address().toString()).POST(form));
        assertThat(own.status()).isEqualTo(200);
    }

    @Test
    void aChangingCallWithoutTheSessionsTokenIsRefused() {
        var browser = signedIn(newSchool(), Role.TEACHER);
        browser.useToken("");
        assertThat(browser.delete("/api/session").status()).isEqualTo(403);
        browser.useToken("guessed");
        assertThat(browser.delete("/api/session").status()).isEqualTo(403);
        assertThat(browser.get("/api/session").status()).isEqualTo(200);
    }

    @Test
    void signingOutEndsTheSession() {
        var browser = signedIn(newSchool(), Role.TEACHER);
        assertThat(browser.delete("/api/session").status()).isEqualTo(204);
        assertThat(browser.get("/api/session").status()).isEqualTo(401);
    }

    @Test
    void changingTheRoleGivesNewTokensAndAreas() {
        var school = newSchool();
        var person = person(school, Role.TEACHER);
        var second = bean(Memberships.class).save(new Membership(school, Ids.next(), person.id(), Role.SLT));
        var browser = browser().signIn(person.email(), PASSWORD);
        var before = browser.cookies().getFirst().getValue();
        var changed = browser.send("PUT", "/api/session/membership", Map.of("membershipId", second.id()));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.json().get("membershipId").asText()).isEqualTo(second.id().toString());
        assertThat(browser.cookies().getFirst().getValue()).isNotEqualTo(before);
        var stranger = browser.send("PUT", "/api/session/membership", Map.of("membershipId", Ids.next()));
        assertThat(stranger.status()).isEqualTo(403);
        browser.useToken(changed.json().get("csrfToken").asText());
        assertThat(browser.send("PUT", "/api/session/membership", Map.of("membershipId", Ids.next())).status()).isEqualTo(404);
    }
}
