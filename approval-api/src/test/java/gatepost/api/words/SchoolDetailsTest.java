package gatepost.api.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import gatepost.api.testing.ApiTest;
import gatepost.api.testing.Browser;
import gatepost.core.school.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolDetailsTest extends ApiTest {

    private static final String WORDS = "Ring 020 7946 0018 or see https://news.example.com/today";

    @Test
    void theSchoolsOwnContactsPassAndItsBlockedSitesDoNotAtThatSchoolAlone() {
        var school = newSchool();
        var teacher = signedIn(school, Role.TEACHER);
        assertThat(codes(teacher)).containsExactly("PHONE");
        var office = signedIn(school, Role.OFFICE);
        var kept = office.send("PUT", "/api/settings/details", Map.of("contacts", List.of("+44 20 7946 0018", " "),
                "blockedHosts", List.of("https://www.Example.com/index")));
        assertThat(kept.status()).isEqualTo(200);
        assertThat(kept.json().get("blockedHosts").get(0).asText()).isEqualTo("example.com");
        assertThat(codes(teacher)).containsExactly("LINK_RISK");
        assertThat(codes(signedIn(newSchool(), Role.TEACHER))).containsExactly("PHONE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not a host", "x", "..", "-"})
    void whatNamesNoSiteIsRefusedBesideItsField(String host) {
        var refused = signedIn(newSchool(), Role.ICT).send("PUT", "/api/settings/details", Map.of("contacts", List.of(), "blockedHosts", List.of(host)));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().get("issues").get(0).get("field").asText()).isEqualTo("blockedHosts");
    }

    private static List<String> codes(Browser person) {
        JsonNode found = person.send("POST", "/api/words/scan", Map.of("text", WORDS, "withPictures", false)).json().get("findings");
        return found.findValuesAsText("code");
    }
}
