package gatepost.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.api.testing.ApiTest;
import gatepost.api.testing.Browser;
import gatepost.api.testing.Browser.Answer;
import gatepost.core.school.Role;
import gatepost.core.shared.Ids;
import gatepost.core.testing.TestSchool;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes wrong is answered as a problem with a sentence for people (RFC 9457). */
class EveryErrorTest extends ApiTest {

    private Browser teacher;
    private Browser office;
    private UUID pupil;
    private String post;

    @BeforeAll
    void signIn() {
        var school = new TestSchool(this);
        teacher = signedIn(school.id(), Role.TEACHER);
        office = signedIn(school.id(), Role.OFFICE);
        pupil = school.pupil("Amelia", "Shah").id();
        post = "/api/posts/" + teacher.send("POST", "/api/posts", Map.of()).json().get("id").asText();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "null", "\"words\"", "", "{\"version\":\"one\",\"title\":\"\",\"text\":\"\",\"variants\":[],\"accountIds\":[]}",
        "{\"version\":1,\"title\":\"\",\"text\":\"\",\"variants\":[],\"accountIds\":[\"none\"]}",
        "{\"version\":1,\"title\":\"\",\"text\":\"\",\"variants\":[{\"network\":\"MYSPACE\",\"text\":\"\"}],\"accountIds\":[]}",
        "{\"version\":1,\"title\":\"\",\"text\":\"\",\"variants\":[],\"accountIds\":[],\"wantedAt\":\"tomorrow\"}"})
    void aBodyThatCannotBeReadIsAProblem(String body) {
        assertProblem(json(teacher, "PUT", post + "/draft", body), 400, 422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"version\":null,\"title\":null,\"text\":null,\"variants\":null,\"accountIds\":null}",
        "{\"version\":1,\"title\":\"\",\"text\":\"\",\"variants\":[{\"network\":\"X\"}],\"accountIds\":[]}",
        "{\"version\":1,\"title\":\"\",\"text\":\"\",\"variants\":[null],\"accountIds\":[]}",
        "{\"version\":1,\"title\":\"\",\"text\":\"\",\"variants\":[],\"accountIds\":[null]}"})
    void aBodyFromWhichSomethingIsMissingSaysWhat(String body) {
        assertProblem(json(teacher, "PUT", post + "/draft", body), 422, 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/posts?filter=every", "/api/posts?page=first", "/api/posts?page=-1", "/api/posts?size=0", "/api/posts?size=101",
        "/api/posts/not-an-id", "/api/pictures/1/proof", "/api/subjects?limit=many", "/api/posts?page=99999999999", "/api/consents?size=1000"})
    void anAddressThatCannotBeReadIsAProblem(String path) {
        assertProblem(teacher.get(path), 400, 422);
    }

    @Test
    void wordsToSearchForThatCannotBeReadAreAProblem() {
        assertProblem(teacher.exchange(teacher.request("/api/posts").header("Search-Words", "100%").GET()), 400, 400);
    }

    @Test
    void aFilterOfCommentsThatThereIsNotIsAProblem() {
        assertProblem(signedIn(newSchool(), Role.SLT).get("/api/comments?filter=every"), 400, 422);
    }

    @Test
    void aPageFarBeyondTheLastIsEmptyAndNoFault() {
        assertThat(teacher.get("/api/posts?page=2147483647&size=100").json().get("items")).isEmpty();
        assertThat(teacher.get("/api/consents?page=2147483647").json().get("items")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/", "/api/nothing", "/api/posts/1/2/3", "/api/../api/nothing", "/api/openapi.json"})
    void anUnknownAddressIsAProblem(String path) {
        assertProblem(teacher.get(path), 404, 404);
        assertProblem(browser().get(path), 404, 404);
    }

    @ParameterizedTest
    @CsvSource({"PUT,/api/today", "DELETE,/api/posts", "PATCH,/api/posts", "POST,/api/audit", "POST,/api/openapi.yml"})
    void aMethodThatIsNotThereIsAProblem(String method, String path) {
        assertProblem(teacher.send(method, path, Map.of()), 405, 405);
    }

    @Test
    void aBodyOfAnotherKindIsAProblem() {
        var form = teacher.exchange(teacher.request(post + "/draft").header("Content-Type", "application/x-www-form-urlencoded")
                .PUT(BodyPublishers.ofString("title=x")));
        assertProblem(form, 415, 415);
    }

    @Test
    void anAnswerOfAnotherKindThanTheOneThatIsTakenIsAProblem() {
        var answer = teacher.exchange(teacher.request("/api/today").header("Accept", "application/xml").GET());
        assertProblem(answer, 406, 406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"scopes=", "scopes=FACEBOOK", "scopes=FACEBOOK:", "scopes=MYSPACE:PHOTO", "scopes=X:SMELL", "scopes=X:PHOTO,junk", ""})
    void aWithdrawalOfSomethingThatThereIsNotIsAProblem(String query) {
        assertProblem(office.get("/api/subjects/" + pupil + "/withdrawal?" + query), 422, 400);
    }

    @Test
    void aMalformedScopeSaysWhatToDo() {
        var answer = office.get("/api/subjects/" + pupil + "/withdrawal?scopes=X:SMELL");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("detail").asText()).isEqualTo("Choose what is withdrawn from the list on the page.");
        assertThat(answer.json().at("/issues/0/field").asText()).isEqualTo("scopes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"scopes\":[],\"evidence\":\"Letter\"}", "{\"scopes\":[{\"network\":\"X\"}],\"evidence\":\"Letter\"}",
        "{\"scopes\":[{\"network\":\"X\",\"kind\":\"PHOTO\"}],\"evidence\":\"\"}", "{\"scopes\":[null],\"evidence\":\"Letter\"}"})
    void aWithdrawalThatIsNotCompleteIsAProblem(String body) {
        assertProblem(json(office, "POST", "/api/subjects/" + pupil + "/withdrawals", body), 422, 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"scopes\":[],\"event\":\"GIVEN\",\"evidence\":\"Form\"}",
        "{\"scopes\":[{\"network\":\"X\",\"kind\":\"PHOTO\"}],\"event\":\"WITHDRAWN\",\"evidence\":\"Form\"}",
        "{\"scopes\":[{\"network\":\"X\",\"kind\":\"PHOTO\"}],\"event\":\"GIVEN\",\"evidence\":\"Form\",\"from\":\"2026-13-40\"}",
        "{\"scopes\":[null],\"event\":\"GIVEN\",\"evidence\":\"Form\"}"})
    void anAnswerThatCannotBeRecordedIsAProblem(String body) {
        assertProblem(json(office, "POST", "/api/subjects/" + pupil + "/consents", body), 422, 400);
    }

    @Test
    void aThingThatThereIsNotIsAProblem() {
        for (var path : List.of("/api/posts/" + Ids.next(), "/api/pictures/" + Ids.next() + "/proof", "/api/revisions/" + Ids.next() + "/pictures/0",
                "/api/subjects/" + Ids.next() + "/consents")) {
            assertProblem(teacher.get(path), 404, 404);
        }
    }

    @Test
    void wordsThatNoDatabaseTakesAreNoFaultOfOurs() {
        for (var words : List.of("\\u0000", "\\ud83d", "\\udc00 half a sign")) {
            var started = teacher.send("POST", "/api/posts", Map.of()).json().get("id").asText();
            var answer = json(teacher, "PUT", "/api/posts/" + started + "/draft",
                    "{\"version\":1,\"title\":\"%s\",\"text\":\"%s\",\"variants\":[],\"accountIds\":[]}".formatted(words, words));
            assertThat(answer.status()).isLessThan(500);
            assertThat(teacher.exchange(teacher.request("/api/posts").header("Search-Words", "%ED%A0%BD%00").GET()).status()).isLessThan(500);
        }
    }

    private static Answer json(Browser browser, String method, String path, String body) {
        return browser.exchange(browser.request(path).header("Content-Type", "application/json").method(method, BodyPublishers.ofString(body)));
    }

    private static void assertProblem(Answer answer, int... statuses) {
        var body = answer.response().body();
        assertThat(statuses).as(body).contains(answer.status());
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        var problem = answer.json();
        assertThat(problem.get("status").asInt()).isEqualTo(answer.status());
        assertThat(problem.get("title").asText()).isNotBlank();
        assertThat(problem.get("detail").asText()).matches("[A-Z].*[.]").hasSizeGreaterThan(20);
        assertThat(body).doesNotContain("gatepost.", "java.", "micronaut", "Exception", "\tat ", "Argument [", "deserial");
    }
}
