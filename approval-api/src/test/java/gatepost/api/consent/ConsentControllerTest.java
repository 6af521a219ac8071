package gatepost.api.consent;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.core.account.Network;
import gatepost.api.testing.ApiTest;
import gatepost.core.roll.Subject;
import gatepost.core.roll.SubjectKind;
import gatepost.core.roll.Subjects;
import gatepost.core.school.Role;
import gatepost.core.shared.Ids;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsentControllerTest extends ApiTest {

    private static final List<Map<String, String>> X_PHOTO = List.of(Map.of("network", "X", "kind", "PHOTO"));
    private static final Map<String, Object> GIVEN = Map.of("scopes", X_PHOTO, "event", "GIVEN", "evidence", "Form 12", "from", "2026-09-01");

    @Test
    void theOfficeRecordsAnAnswerAndTheRegisterShowsIt() {
        var school = newSchool();
        var amelia = add(school, SubjectKind.PUPIL, "Amelia", "Shah", "Maple");
        var office = signedIn(school, Role.OFFICE);
        var history = office.send("POST", "/api/subjects/" + amelia + "/consents", GIVEN);
        assertThat(history.status()).isEqualTo(200);
        assertThat(history.json().get("events")).singleElement().satisfies(event -> {
            assertThat(event.get("event").asText()).isEqualTo("GIVEN");
            assertThat(event.get("evidence").asText()).isEqualTo("Form 12");
            assertThat(event.get("from").asText()).isEqualTo("2026-09-01");
            assertThat(event.get("by").asText()).isEqualTo("OFFICE Example");
            assertThat(event.get("at").asText()).endsWith("Z");
        });
        var row = signedIn(school, Role.TEACHER).get("/api/consents").json().get("items").get(0);
        assertThat(row.get("cells")).hasSize(2 * Network.values().length).filteredOn(cell -> !cell.get("answer").asText().equals("NONE"))
                .singleElement().hasToString("{\"network\":\"X\",\"kind\":\"PHOTO\",\"answer\":\"GIVEN\"}");
    }

    @Test
    void theRegisterIsReadByClassStaffAndNamePageByPage() {
        var school = newSchool();
        add(school, SubjectKind.PUPIL, "Amelia", "Shah", "Maple");
        add(school, SubjectKind.PUPIL, "Tom", "Ashby", "Oak");
        add(school, SubjectKind.STAFF, "Ana", "Reed", "");
        var teacher = signedIn(school, Role.TEACHER);
        var all = teacher.get("/api/consents?size=2").json();
        assertThat(all.get("total").asInt()).isEqualTo(3);
        assertThat(all.get("items")).hasSize(2);
        assertThat(all.get("groups").toString()).isEqualTo("[\"Maple\",\"Oak\",\"Staff\"]");
        assertThat(all.get("columns")).hasSize(2 * Network.values().length);
        assertThat(teacher.get("/api/consents?size=2&page=1").json().get("items").get(0).get("name").asText()).isEqualTo("Ana Reed");
        assertThat(teacher.get("/api/consents?group=Oak").json().get("items").get(0).get("name").asText()).isEqualTo("Tom Ashby");
        assertThat(teacher.get("/api/consents?group=Staff").json().get("total").asInt()).isEqualTo(1);
        assertThat(teacher.search("/api/consents", "ame").json().get("total").asInt()).isEqualTo(1);
    }

    @Test
    void anAnswerWithoutEvidenceIsRefusedWithASentence() {
        var school = newSchool();
        var amelia = add(school, SubjectKind.PUPIL, "Amelia", "Shah", "Maple");
        var answer = signedIn(school, Role.OFFICE).send("POST", "/api/subjects/" + amelia + "/consents",
                Map.of("scopes", X_PHOTO, "event", "GIVEN", "evidence", " ", "from", "2026-09-01"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("issues")).singleElement().satisfies(issue -> {
            assertThat(issue.get("key").asText()).isEqualTo("EVIDENCE_MISSING");
            assertThat(issue.get("field").asText()).isEqualTo("evidence");
        });
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleMayDoItsOwnAndNothingElse(Role role) {
        var school = newSchool();
        var amelia = add(school, SubjectKind.PUPIL, "Amelia", "Shah", "Maple");
        var browser = signedIn(school, role);
        var reads = List.of(Role.TEACHER, Role.HEADTEACHER, Role.DEPUTY, Role.SLT, Role.OFFICE, Role.DSL).contains(role);
        assertThat(browser.get("/api/consents").status()).isEqualTo(reads ? 200 : 403);
        assertThat(browser.get("/api/subjects/" + amelia + "/consents").status()).isEqualTo(reads ? 200 : 403);
        assertThat(browser.send("POST", "/api/subjects/" + amelia + "/consents", GIVEN).status()).isEqualTo(role == Role.OFFICE ? 200 : 403);
    }

    @Test
    void anotherSchoolsPupilIsNotThereI8() {
        var amelia = add(newSchool(), SubjectKind.PUPIL, "Amelia", "Shah", "Maple");
        var office = signedIn(newSchool(), Role.OFFICE);
        assertThat(office.get("/api/consents").json().get("total").asInt()).isZero();
        assertThat(office.get("/api/subjects/" + amelia + "/consents").status()).isEqualTo(404);
        assertThat(office.send("POST", "/api/subjects/" + amelia + "/consents", GIVEN).status()).isEqualTo(404);
        assertThat(number("SELECT COUNT(*) FROM consent_event WHERE subject_id = ?", amelia)).isZero();
    }

    private UUID add(UUID school, SubjectKind kind, String first, String surname, String group) {
        var id = Ids.next();
        transaction(() -> bean(Subjects.class).save(new Subject(school, id, kind, first, "", surname, "", group, false)));
        return id;
    }
}
