package gatepost.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.core.account.Network;
import gatepost.core.audit.AuditSealer;
import gatepost.core.audit.AuditVerifier;
import gatepost.core.consent.ConsentAnswer;
import gatepost.core.consent.ConsentKind;
import gatepost.core.consent.ConsentRegister;
import gatepost.core.consent.ConsentScope;
import gatepost.core.roll.Subject;
import gatepost.core.roll.SubjectKind;
import gatepost.core.roll.Subjects;
import gatepost.core.school.Passwords;
import gatepost.core.school.People;
import gatepost.core.testing.DatabaseTest;
import gatepost.launcher.simulator.SimulatedNetworks;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DemoSchoolTest extends DatabaseTest {

    private static final List<String> TABLES = List.of("school", "person", "membership", "subject", "consent_event", "social_account",
            "withdrawal", "audit_entry");

    private final SimulatedNetworks networks = SimulatedNetworks.start(0, Optional.empty());

    @AfterAll
    void endNetworks() {
        networks.close();
    }

    @BeforeEach
    void seed() {
        bean(DemoSchool.class).seed(networks.address());
    }

    @Test
    void twoClassesOfThirtyPupilsAreOnTheRollAndTheStaffBesideThem() {
        assertThat(people().stream().collect(Collectors.groupingBy(Subject::group, Collectors.counting())))
                .isEqualTo(Map.of("Maple", 30L, "Oak", 30L, Subject.STAFF_GROUP, 6L));
        assertThat(pupils()).filteredOn(Subject::notLocatable).hasSize(1);
    }

    @Test
    void namesAreAsVariousAsTheyAreInSchools() {
        assertThat(pupils()).extracting(Subject::fullName).doesNotHaveDuplicates()
                .anyMatch(name -> name.contains("'")).anyMatch(name -> name.contains("-")).anyMatch(name -> name.contains("ë"))
                .contains("May Fletcher");
        assertThat(pupils()).anyMatch(pupil -> !pupil.preferredFirst().isEmpty());
        assertThat(pupils().stream().map(Subject::surname).distinct().count()).as("there are siblings").isLessThan(56);
    }

    @Test
    void mostFamiliesConsentAndSomeDoNot() {
        assertThat(spread(Network.FACEBOOK, ConsentKind.PHOTO)).isEqualTo(Map.of(
                ConsentAnswer.GIVEN, 49L, ConsentAnswer.REFUSED, 6L, ConsentAnswer.NONE, 4L, ConsentAnswer.WITHDRAWN, 1L));
        assertThat(spread(Network.X, ConsentKind.PHOTO)).isEqualTo(Map.of(
                ConsentAnswer.GIVEN, 43L, ConsentAnswer.REFUSED, 12L, ConsentAnswer.NONE, 4L, ConsentAnswer.WITHDRAWN, 1L));
        assertThat(spread(Network.FACEBOOK, ConsentKind.NAME)).containsEntry(ConsentAnswer.GIVEN, 41L);
    }

    @Test
    void everybodyWhoIsAnnouncedCanSignInWithTheirPassword() {
        var logins = bean(DemoSchool.class).seed(networks.address());
        assertThat(logins).hasSize(6).allSatisfy(login -> {
            var person = bean(People.class).findByEmail(login.email());
            assertThat(person).hasValueSatisfying(found -> assertThat(found.passwordHash()).startsWith("$argon2id$"));
            assertThat(bean(Passwords.class).matches(login.password(), person)).isTrue();
        });
        assertThat(logins).extracting(DemoLogin::password).doesNotHaveDuplicates();
    }

    @Test
    void seedingAgainChangesNothing() {
        var before = counts();
        var roll = number("SELECT version FROM roll_version WHERE school_id = ?", DemoSchool.ID);
        bean(DemoSchool.class).seed(networks.address());
        assertThat(counts()).isEqualTo(before);
        assertThat(number("SELECT version FROM roll_version WHERE school_id = ?", DemoSchool.ID)).isEqualTo(roll);
    }

    @Test
    void everyConsentIsInTheAuditChain() {
        while (bean(AuditSealer.class).seal(DemoSchool.ID)) {
            assertThat(bean(AuditVerifier.class).verify(DemoSchool.ID).ok()).isTrue();
        }
        assertThat(number("SELECT COUNT(*) FROM audit_entry WHERE school_id = ? AND action LIKE 'CONSENT_%'", DemoSchool.ID))
                .isEqualTo(number("SELECT COUNT(*) FROM (SELECT DISTINCT subject_id, event FROM consent_event) e"));
        assertThat(bean(AuditVerifier.class).verify(DemoSchool.ID).waiting()).isZero();
    }

    private List<Subject> people() {
        return transaction(() -> bean(Subjects.class).findBySchoolId(DemoSchool.ID));
    }

    private List<Subject> pupils() {
        return people().stream().filter(subject -> subject.kind() == SubjectKind.PUPIL).toList();
    }

    private Map<ConsentAnswer, Long> spread(Network network, ConsentKind kind) {
        var ids = pupils().stream().map(Subject::id).collect(Collectors.toSet());
        var answers = bean(ConsentRegister.class).answersFor(DemoSchool.ID, ids);
        return ids.stream().map(id -> answers.answer(id, new ConsentScope(network, kind)))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private Map<String, Long> counts() {
        return TABLES.stream().collect(Collectors.toMap(Function.identity(), table -> number("SELECT COUNT(*) FROM " + table)));
    }
}
