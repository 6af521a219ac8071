package gatepost.core.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatepost.core.account.Network;
import gatepost.core.roll.Subject;
import gatepost.core.roll.SubjectKind;
import gatepost.core.roll.Subjects;
import gatepost.core.school.Role;
import gatepost.core.shared.Actor;
import gatepost.core.shared.Ids;
import gatepost.core.shared.Issue;
import gatepost.core.shared.MissingException;
import gatepost.core.shared.NotAllowedException;
import gatepost.core.shared.UnreadyException;
import gatepost.core.testing.DatabaseTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecordConsentTest extends DatabaseTest {

    private static final ConsentScope FACEBOOK_PHOTO = new ConsentScope(Network.FACEBOOK, ConsentKind.PHOTO);
    private static final ConsentScope X_PHOTO = new ConsentScope(Network.X, ConsentKind.PHOTO);
    private static final ConsentScope X_NAME = new ConsentScope(Network.X, ConsentKind.NAME);
    private static final LocalDate LONG_AGO = LocalDate.of(2026, 9, 1);

    @Test
    void theOfficeRecordsAnAnswerWithItsEvidenceC4() {
        var pupil = newPupil(newSchool());
        record(office(pupil), pupil, given(FACEBOOK_PHOTO, X_PHOTO));
        var answers = register().answersFor(pupil.schoolId(), Set.of(pupil.id()));
        assertThat(answers.given(pupil.id(), FACEBOOK_PHOTO)).isTrue();
        assertThat(answers.given(pupil.id(), X_PHOTO)).isTrue();
        assertThat(answers.given(pupil.id(), X_NAME)).isFalse();
        assertThat(register().historyOf(pupil.schoolId(), pupil.id())).hasSize(2).allSatisfy(event -> {
            assertThat(event.evidence()).isEqualTo("Form 12, folder 3");
            assertThat(event.recordedBy()).isEqualTo("Olive Office");
            assertThat(event.validFrom()).isEqualTo(LONG_AGO);
        });
        assertThat(number("SELECT COUNT(*) FROM audit_entry WHERE school_id = ?", pupil.schoolId())).isEqualTo(1);
        assertThat(number("SELECT COUNT(*) FROM event WHERE school_id = ?", pupil.schoolId())).isEqualTo(1);
    }

    @Test
    void theHistoryReadsNewestFirst() {
        var pupil = newPupil(newSchool());
        record(office(pupil), pupil, refused(X_PHOTO));
        record(office(pupil), pupil, given(X_PHOTO));
        assertThat(register().historyOf(pupil.schoolId(), pupil.id())).extracting(ConsentEvent::event)
            .containsExactly(ConsentEventKind.GIVEN, ConsentEventKind.REFUSED);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "OFFICE")
    void nobodyElseKeepsTheRegister(Role role) {
        var pupil = newPupil(newSchool());
        assertThatThrownBy(() -> record(person(pupil.schoolId(), role), pupil, given(X_PHOTO))).isInstanceOf(NotAllowedException.class);
        assertNothingRecorded(pupil);
    }

    @Test
    void anAnswerWithoutEvidenceOrScopeIsNotRecorded() {
        var pupil = newPupil(newSchool());
        assertIssues(pupil, new RecordConsent.Reply(Set.of(), ConsentEventKind.GIVEN, " ", LONG_AGO), "SCOPE_MISSING", "EVIDENCE_MISSING");
        assertIssues(pupil, new RecordConsent.Reply(Set.of(X_PHOTO), ConsentEventKind.GIVEN, "x".repeat(501), LONG_AGO), "EVIDENCE_TOO_LONG");
        assertNothingRecorded(pupil);
    }

    @ParameterizedTest
    @EnumSource(value = ConsentEventKind.class, names = {"WITHDRAWN", "EXPIRED", "INVALIDATED"})
    void whatHasConsequencesIsNotRecordedAsAnAnswer(ConsentEventKind kind) {
        var pupil = newPupil(newSchool());
        assertIssues(pupil, new RecordConsent.Reply(Set.of(X_PHOTO), kind, "Form 12", LONG_AGO), "ANSWER_UNKNOWN");
    }

    @Test
    void aRefusalDoesNotEndAStandingConsentQuietlyC5() {
        var pupil = newPupil(newSchool());
        record(office(pupil), pupil, given(X_PHOTO));
        assertIssues(pupil, refused(X_PHOTO, FACEBOOK_PHOTO), "WITHDRAW_INSTEAD");
        assertThat(register().answersFor(pupil.schoolId(), Set.of(pupil.id())).given(pupil.id(), X_PHOTO)).isTrue();
    }

    @Test
    void aRefusalDoesNotWaitForADayOnWhichItWouldEndAConsentQuietlyC5() {
        var pupil = newPupil(newSchool());
        var tomorrow = register().today().plusDays(1);
        assertIssues(pupil, new RecordConsent.Reply(Set.of(X_PHOTO), ConsentEventKind.REFUSED, "Form 12", tomorrow), "REFUSAL_IN_THE_FUTURE");
        assertNothingRecorded(pupil);
    }

    @Test
    void aPupilOfAnotherSchoolIsNotThereI8() {
        var pupil = newPupil(newSchool());
        var elsewhere = person(newSchool(), Role.OFFICE);
        assertThatThrownBy(() -> record(elsewhere, pupil, given(X_PHOTO))).isInstanceOf(MissingException.class);
        assertThatThrownBy(() -> register().append(elsewhere, pupil.id(), Set.of(X_PHOTO), ConsentEventKind.GIVEN, "Form", LONG_AGO))
            .isInstanceOf(MissingException.class);
        assertThat(register().answersFor(elsewhere.schoolId(), Set.of(pupil.id())).given(pupil.id(), X_PHOTO)).isFalse();
        assertNothingRecorded(pupil);
    }

    @Test
    void theDayBeginsAtMidnightInTheUnitedKingdom() {
        var pupil = newPupil(newSchool());
        record(office(pupil), pupil, new RecordConsent.Reply(Set.of(X_PHOTO), ConsentEventKind.GIVEN, "Form 12", LocalDate.of(2027, 7, 2)));
        clock().stopAt(Instant.parse("2027-07-01T22:59:59Z"));
        assertThat(register().answersFor(pupil.schoolId(), Set.of(pupil.id())).given(pupil.id(), X_PHOTO)).isFalse();
        clock().stopAt(Instant.parse("2027-07-01T23:00:00Z"));
        assertThat(register().answersFor(pupil.schoolId(), Set.of(pupil.id())).given(pupil.id(), X_PHOTO)).isTrue();
    }

    private void assertIssues(Subject pupil, RecordConsent.Reply reply, String... keys) {
        assertThatThrownBy(() -> record(office(pupil), pupil, reply)).isInstanceOfSatisfying(UnreadyException.class,
            unready -> assertThat(unready.issues()).extracting(Issue::key).containsExactlyInAnyOrder(keys));
    }

    private void assertNothingRecorded(Subject pupil) {
        assertThat(register().historyOf(pupil.schoolId(), pupil.id())).isEmpty();
        assertThat(number("SELECT COUNT(*) FROM audit_entry WHERE school_id = ?", pupil.schoolId())).isZero();
    }

    private void record(Actor.Person actor, Subject pupil, RecordConsent.Reply reply) {
        bean(RecordConsent.class).handle(actor, pupil.id(), reply);
    }

    private static RecordConsent.Reply given(ConsentScope... scopes) {
        return new RecordConsent.Reply(Set.of(scopes), ConsentEventKind.GIVEN, " Form 12, folder 3 ", LONG_AGO);
    }

    private static RecordConsent.Reply refused(ConsentScope... scopes) {
        return new RecordConsent.Reply(Set.of(scopes), ConsentEventKind.REFUSED, "Form 12, folder 3", LONG_AGO);
    }

    private ConsentRegister register() {
        return bean(ConsentRegister.class);
    }

    private static Actor.Person office(Subject pupil) {
        return person(pupil.schoolId(), Role.OFFICE);
    }

    private static Actor.Person person(UUID school, Role role) {
        return new Actor.Person(school, Ids.next(), Ids.next(), "Olive Office", role);
    }

    private Subject newPupil(UUID school) {
        var pupil = new Subject(school, Ids.next(), SubjectKind.PUPIL, "Amelia", "", "Shah", "", "Maple", false);
        transaction(() -> bean(Subjects.class).save(pupil));
        return pupil;
    }
}
