package gatepost.api.subject;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.api.testing.ApiTest;
import gatepost.core.account.ConnectAccount;
import gatepost.core.account.Credentials;
import gatepost.core.account.Network;
import gatepost.core.consent.ConsentEventKind;
import gatepost.core.consent.ConsentKind;
import gatepost.core.consent.ConsentRegister;
import gatepost.core.consent.ConsentScope;
import gatepost.core.roll.Subject;
import gatepost.core.roll.SubjectKind;
import gatepost.core.roll.Subjects;
import gatepost.core.school.Role;
import gatepost.core.shared.Actor;
import gatepost.core.shared.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SubjectControllerTest extends ApiTest {

    @Test
    void typingFindsPeopleWithTheirPhotoConsentForEachNetworkOfTheSchool() {
        var school = newSchool();
        bean(ConnectAccount.class).connect(new Actor.Software(school), Network.FACEBOOK, "1", "Oakfield", "oakfield", new Credentials(Map.of("token", "t")));
        bean(ConnectAccount.class).connect(new Actor.Software(school), Network.X, "2", "Oakfield", "oakfield", new Credentials(Map.of("token", "t")));
        var amelia = add(school, "Amelia", "Shah");
        add(school, "Tom", "Ashby");
        transaction(() -> bean(ConsentRegister.class).append(new Actor.Software(school), amelia,
                List.of(new ConsentScope(Network.FACEBOOK, ConsentKind.PHOTO)), ConsentEventKind.GIVEN, "Form 1", LocalDate.of(2026, 9, 1)));
        var found = signedIn(school, Role.TEACHER).search("/api/subjects", "ame").json();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).toString()).isEqualTo("{\"id\":\"" + amelia + "\",\"kind\":\"PUPIL\",\"name\":\"Amelia Shah\","
                + "\"shortName\":\"Amelia S.\",\"group\":\"Maple\","
                + "\"consents\":[{\"network\":\"FACEBOOK\",\"given\":true},{\"network\":\"X\",\"given\":false}]}");
    }

    @Test
    void theServerLimitsHowManyAreListed() {
        var school = newSchool();
        for (var surname : List.of("A", "B", "C")) {
            add(school, "Pat", surname);
        }
        var teacher = signedIn(school, Role.TEACHER);
        assertThat(teacher.search("/api/subjects?limit=2", "pat").json()).hasSize(2);
        assertThat(teacher.search("/api/subjects?limit=5000", "pat").status()).isEqualTo(422);
    }

    @Test
    void aClassIsListedByItself() {
        var school = newSchool();
        add(school, "Amelia", "Shah");
        var teacher = signedIn(school, Role.TEACHER);
        assertThat(teacher.get("/api/subjects/groups").json().toString()).isEqualTo("[\"Maple\",\"Staff\"]");
        assertThat(teacher.get("/api/subjects?group=Maple").json()).hasSize(1);
        assertThat(teacher.get("/api/subjects?group=Oak").json()).isEmpty();
        assertThat(teacher.search("/api/subjects?group=Maple", "tom").json()).isEmpty();
    }

    @Test
    void anotherSchoolsPeopleAreNotFoundI8() {
        add(newSchool(), "Amelia", "Shah");
        assertThat(signedIn(newSchool(), Role.TEACHER).search("/api/subjects", "ame").json()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyPeopleWhoReachTheRegisterSeePupils(Role role) {
        var allowed = List.of(Role.TEACHER, Role.HEADTEACHER, Role.DEPUTY, Role.SLT, Role.OFFICE, Role.DSL).contains(role);
        assertThat(signedIn(newSchool(), role).get("/api/subjects").status()).isEqualTo(allowed ? 200 : 403);
    }

    @Test
    void nobodySignedInSeesNobody() {
        assertThat(browser().get("/api/subjects").status()).isEqualTo(401);
    }

    private UUID add(UUID school, String first, String surname) {
        var id = Ids.next();
        transaction(() -> bean(Subjects.class).save(new Subject(school, id, SubjectKind.PUPIL, first, "", surname, "", "Maple", false)));
        return id;
    }
}
