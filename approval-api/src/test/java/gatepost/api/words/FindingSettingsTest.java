package gatepost.api.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import gatepost.api.testing.ApiTest;
import gatepost.api.testing.Browser;
import gatepost.core.roll.Subject;
import gatepost.core.roll.SubjectKind;
import gatepost.core.roll.Subjects;
import gatepost.core.school.Role;
import gatepost.core.shared.Ids;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingSettingsTest extends ApiTest {

    @Test
    void whatTheHeadSetsDecidesAboutEveryScanOfThatSchoolAlone() {
        var school = newSchool();
        var head = signedIn(school, Role.HEADTEACHER);
        assertThat(scan(head, "Ring 020 7946 0018").get(0).get("severity").asText()).isEqualTo("ATTENTION");
        assertThat(head.send("PUT", "/api/settings/findings/PHONE", Map.of("severity", "BLOCK")).status()).isEqualTo(200);
        assertThat(scan(signedIn(school, Role.TEACHER), "Ring 020 7946 0018").get(0).get("severity").asText()).isEqualTo("BLOCK");
        assertThat(setting(head, "PHONE").get("usual").asText()).isEqualTo("ATTENTION");
        assertThat(scan(signedIn(newSchool(), Role.HEADTEACHER), "Ring 020 7946 0018").get(0).get("severity").asText()).isEqualTo("ATTENTION");
        assertThat(head.send("PUT", "/api/settings/findings/PHONE", Map.of("severity", "ATTENTION")).status()).isEqualTo(200);
        assertThat(setting(head, "PHONE").get("severity").asText()).isEqualTo("ATTENTION");
    }

    @ParameterizedTest
    @CsvSource({"PUPIL_FULL_NAME,ATTENTION", "PUPIL_FULL_NAME,ADVICE", "NOT_LOCATABLE,ADVICE", "NOT_LOCATABLE,BLOCK", "UPN,ADVICE", "TONE,BLOCK"})
    void nobodyMaySetWhatTheLawOrThePolicyForbids(String code, String severity) {
        var head = signedIn(newSchool(), Role.HEADTEACHER);
        assertThat(head.send("PUT", "/api/settings/findings/" + code, Map.of("severity", severity)).status()).isEqualTo(403);
    }

    @Test
    void thatSomePupilsMustNotBeFoundIsNoSetting() {
        assertThat(signedIn(newSchool(), Role.SLT).get("/api/settings/findings").json().findValuesAsText("code"))
                .contains("PUPIL_FULL_NAME").doesNotContain("NOT_LOCATABLE");
    }

    @Test
    void aPupilsNameComesWithWordsToPutInstead() {
        var school = newSchool();
        bean(Subjects.class).save(pupil(school, "Amelia", "Shah", false));
        var fixes = scan(signedIn(school, Role.TEACHER), "Well done Amelia Shah").get(0).get("fixes");
        assertThat(fixes.findValuesAsText("text")).containsExactly("Amelia", "a pupil of Maple", "A. S.");
    }

    @Test
    void whoMustNotBeFoundIsOneNeutralFindingToAllButTheSafeguardingLead() {
        var school = newSchool();
        bean(Subjects.class).save(pupil(school, "Amelia", "Shah", true));
        var found = scan(signedIn(school, Role.TEACHER), "Well done Amelia Shah");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).get("code").asText()).isEqualTo("PUPIL_FULL_NAME");
        assertThat(found.get(0).get("candidates")).isEmpty();
        assertThat(found.get(0).get("fixes")).isEmpty();
    }

    private static Subject pupil(UUID school, String first, String surname, boolean notLocatable) {
        return new Subject(school, Ids.next(), SubjectKind.PUPIL, first, "", surname, "", "Maple", notLocatable);
    }

    private static JsonNode scan(Browser browser, String text) {
        return browser.send("POST", "/api/words/scan", Map.of("text", text, "withPictures", false)).json().get("findings");
    }

    private static JsonNode setting(Browser browser, String code) {
        for (var setting : browser.get("/api/settings/findings").json()) {
            if (setting.get("code").asText().equals(code)) {
                return setting;
            }
        }
        throw new AssertionError("No setting of " + code);
    }
}
