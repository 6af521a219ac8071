package gatepost.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.api.testing.ApiTest;
import gatepost.api.testing.Browser;
import gatepost.api.testing.Browser.Answer;
import gatepost.core.school.Role;
import gatepost.core.testing.TestSchool;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody of another school tries every endpoint with what they know of the first (I8). */
class TenancyTest extends ApiTest {

    private static final AccessTable TABLE = AccessTable.read();

    private final Map<Role, Browser> strangers = new EnumMap<>(Role.class);
    private TestSchool school;
    private TestSchool other;
    private TestSchool empty;
    private Things things;
    private Calls calls;
    private Browser otherTeacher;
    private UUID otherTeacherId;

    @BeforeAll
    void signStrangersIn() {
        school = new TestSchool(this);
        things = new Things(this, school);
        calls = new Calls(things);
        other = new TestSchool(this);
        empty = new TestSchool(this);
        for (var role : Role.values()) {
            strangers.put(role, signedIn(empty.id(), role));
        }
        var teacher = person(other.id(), Role.TEACHER);
        otherTeacherId = teacher.id();
        otherTeacher = browser().signIn(teacher.email(), PASSWORD);
    }

    static Stream<Route> routesToThings() {
        return TABLE.rows().keySet().stream().filter(Route::namesAThing);
    }

    static Stream<Route> routesToLists() {
        return TABLE.rows().keySet().stream().filter(route -> route.method().equals("GET") && route.template().startsWith("/api/")
                && !route.namesAThing() && !route.template().equals("/api/events"));
    }

    @ParameterizedTest
    @MethodSource("routesToThings")
    void aThingOfAnotherSchoolIsNotThere(Route route) {
        var thing = calls.thing(route);
        for (var role : TABLE.rows().get(route).roles()) {
            var answer = calls.to(route, thing).by(strangers.get(role));
            assertThat(answer.status()).as("%s as %s", route, role).isEqualTo(404);
            assertSaysNothing(answer, thing);
        }
    }

    @ParameterizedTest
    @MethodSource("routesToLists")
    void aListHoldsNothingOfAnotherSchool(Route route) {
        var thing = calls.thing(route);
        for (var role : TABLE.rows().get(route).roles()) {
            var answer = calls.to(route, thing).by(strangers.get(role));
            assertThat(answer.status()).as("%s as %s", route, role).isEqualTo(200);
            assertSaysNothing(answer, thing);
        }
    }

    @ParameterizedTest
    @CsvSource({"/api/subjects,Amelia", "/api/consents,Amelia", "/api/consents?group=Maple,''", "/api/posts,Sports", "/api/comments?filter=all,runners",
        "/api/audit,PICTURE_ADDED"})
    void searchingFindsWhatIsOnesOwnAndNothingOfAnotherSchool(String path, String words) {
        var thing = things.at(Stage.PUBLISHED);
        var found = strangers.get(Role.HEADTEACHER).search(path, words);
        assertThat(found.status()).isEqualTo(200);
        assertSaysNothing(found, thing);
        var own = signedIn(school.id(), Role.HEADTEACHER).search(path, words);
        assertThat(own.response().body()).hasSizeGreaterThan(found.response().body().length());
    }

    @Test
    void commentsUnderAPostOfAnotherSchoolAreNotThere() {
        var thing = things.at(Stage.PUBLISHED);
        assertSaysNothing(strangers.get(Role.SLT).get("/api/comments?filter=all&postId=" + thing.post()), thing);
    }

    @Test
    void aPupilOfAnotherSchoolCannotBeNamedInAPictureOfOnesOwn() {
        var pupil = things.pupil().id();
        var own = new Things(this, other).at(Stage.DRAFT);
        sql("UPDATE post SET author_id = ? WHERE school_id = ? AND id = ?", otherTeacherId, other.id(), own.post());
        var answer = otherTeacher.send("PUT", "/api/posts/%s/pictures/%s/faces/%s/answer".formatted(own.post(), own.picture(), own.detectedFace()),
                Map.of("kind", "PUPIL", "subjectId", pupil));
        assertThat(answer.status()).isEqualTo(422);
    }

    @Test
    void anAccountOfAnotherSchoolCannotBeATargetOfOnesOwnPost() {
        var post = otherTeacher.send("POST", "/api/posts", Map.of()).json().get("id").asText();
        var answer = otherTeacher.send("PUT", "/api/posts/" + post + "/draft", Map.of("version", 1, "title", "", "text", "", "variants", List.of(),
                "accountIds", List.of(school.facebook().id())));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("detail").asText()).contains("account");
    }

    @Test
    void aPublicationOfAnotherSchoolStaysWhenOnesOwnPostComesDown() {
        var theirs = things.at(Stage.PUBLISHED);
        var own = new Things(this, other).at(Stage.PUBLISHED);
        var answer = signedIn(other.id(), Role.HEADTEACHER).send("POST", "/api/posts/" + own.post() + "/takedowns",
                Map.of("reason", "A mistake.", "publicationIds", List.of(theirs.publication())));
        assertThat(answer.status()).isLessThan(500);
        assertThat(number("SELECT COUNT(*) FROM takedown WHERE publication_id = ?", theirs.publication())).isZero();
    }

    private void assertSaysNothing(Answer answer, Thing thing) {
        assertThat(answer.response().body()).doesNotContain("Amelia", "Shah", "Sports day", Things.WORDS, Things.COMMENT, "Pat Parent",
                "Terry Teacher", thing.picture(), thing.asset(), thing.account(), thing.pupil(), school.id().toString());
        if (!answer.response().uri().toString().contains(thing.post())) {
            assertThat(answer.response().body()).doesNotContain(thing.post());
        }
    }
}
