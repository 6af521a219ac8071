package gatepost.api.audit;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.api.testing.ApiTest;
import gatepost.core.audit.Audit;
import gatepost.core.audit.AuditSealer;
import gatepost.core.school.Role;
import gatepost.core.shared.Actor;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuditControllerTest extends ApiTest {

    @Test
    void theLogIsReadAndSearchedInPages() {
        var school = schoolWithEntries(25);
        var head = signedIn(school, Role.HEADTEACHER);
        var page = head.search("/api/audit?page=0&size=3", "number 2").json();
        assertThat(page.get("total").asInt()).isEqualTo(7);
        assertThat(page.get("items").findValuesAsText("detail")).containsExactly("number 25", "number 24", "number 23");
        assertThat(page.at("/items/0/sealed").asBoolean()).isTrue();
        assertThat(page.at("/items/0/sequence").asInt()).isEqualTo(25);
        assertThat(head.get("/api/audit?size=1").json().at("/items/0/sequence").isNull()).isTrue();
    }

    @Test
    void theChainIsVerified() {
        var school = schoolWithEntries(3);
        var head = signedIn(school, Role.HEADTEACHER);
        var found = head.get("/api/audit/verification").json();
        assertThat(found.get("ok").asBoolean()).isTrue();
        assertThat(found.get("sealed").asInt()).isEqualTo(3);
        assertThat(found.get("firstBroken").isNull()).isTrue();
        sql("UPDATE audit_entry SET detail = 'never' WHERE school_id = ? AND detail = 'number 2'", school);
        assertThat(head.get("/api/audit/verification").json().get("firstBroken").asInt()).isEqualTo(2);
    }

    @Test
    void theLogIsSearchedInAnyLetters() {
        var school = newSchool();
        transaction(() -> bean(Audit.class).record(new Actor.Software(school), "POST_WRITTEN", "post", school, "said José’s teacher"));
        var head = signedIn(school, Role.HEADTEACHER);
        assertThat(head.search("/api/audit", "José’s").json().get("total").asInt()).isEqualTo(1);
        assertThat(head.search("/api/audit", "日本").json().get("total").asInt()).isZero();
        assertThat(head.search("/api/audit", "post_written").json().get("total").asInt()).isEqualTo(1);
        assertThat(head.search("/api/audit", school.toString()).json().get("total").asInt()).isEqualTo(1);
    }

    @Test
    void anotherSchoolsLogIsNotSeen() {
        schoolWithEntries(3);
        var other = newSchool();
        assertThat(signedIn(other, Role.HEADTEACHER).search("/api/audit", "number").json().get("total").asInt()).isZero();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"TEACHER", "DSL", "SAFETY_LEAD", "GOVERNOR", "ICT", "TRUST_OFFICER"})
    void whoseRoleDoesNotIncludeTheLogIsRefused(Role role) {
        var browser = signedIn(newSchool(), role);
        assertThat(browser.get("/api/audit").status()).isEqualTo(403);
        assertThat(browser.get("/api/audit/verification").status()).isEqualTo(403);
    }

    @Test
    void anAbsurdPageIsRefused() {
        assertThat(signedIn(newSchool(), Role.HEADTEACHER).get("/api/audit?size=100000").status()).isEqualTo(422);
    }

    private UUID schoolWithEntries(int entries) {
        var school = newSchool();
        transaction(() -> {
            for (int i = 1; i <= entries; i++) {
                bean(Audit.class).record(new Actor.Software(school), "POST_WRITTEN", "post", school, "number " + i);
            }
        });
        bean(AuditSealer.class).seal(school);
        return school;
    }
}
