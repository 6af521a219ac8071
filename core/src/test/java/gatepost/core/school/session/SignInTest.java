package gatepost.core.school.session;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.core.school.Membership;
import gatepost.core.school.Memberships;
import gatepost.core.school.Passwords;
import gatepost.core.school.People;
import gatepost.core.school.Person;
import gatepost.core.school.Role;
import gatepost.core.shared.Ids;
import gatepost.core.testing.DatabaseTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInTest extends DatabaseTest {

    private static final String PASSWORD = "correct horse battery staple";

    private UUID school;
    private Person person;

    @BeforeEach
    void somebodyWithARole() {
        school = newSchool();
        person = bean(People.class).save(new Person(Ids.next(), "Ada Example", Ids.next() + "@school.example", bean(Passwords.class).hash(PASSWORD)));
        join(school, Role.TEACHER);
    }

    @Test
    void theRightPasswordOpensASession() {
        var opened = open();
        assertThat(opened.signedIn().actor().schoolId()).isEqualTo(school);
        assertThat(opened.signedIn().actor().role()).isEqualTo(Role.TEACHER);
        assertThat(bean(Sessions.class).find(opened.token())).contains(opened.signedIn());
        assertThat(audited("SIGNED_IN")).isEqualTo(1);
    }

    @Test
    void theEmailsCaseDoesNotMatter() {
        assertThat(attempt(" " + person.email().toUpperCase() + " ", PASSWORD)).isInstanceOf(SignInOutcome.Opened.class);
    }

    @Test
    void aWrongPasswordAndAnUnknownEmailAreRefusedAlike() {
        assertThat(attempt(person.email(), "wrong")).isEqualTo(new SignInOutcome.Refused());
        assertThat(attempt("nobody@school.example", PASSWORD)).isEqualTo(new SignInOutcome.Refused());
        assertThat(attempt("nobody@school.example", "nobody has this password")).isEqualTo(new SignInOutcome.Refused());
        assertThat(audited("SIGN_IN_REFUSED")).isEqualTo(1);
    }

    @Test
    void somebodyWithoutARoleIsRefused() {
        sql("DELETE FROM membership WHERE person_id = ?", person.id());
        assertThat(attempt(person.email(), PASSWORD)).isEqualTo(new SignInOutcome.Refused());
    }

    @Test
    void theDatabaseKnowsNeitherPasswordNorToken() {
        var opened = open();
        assertThat(person.passwordHash()).startsWith("$argon2id$").contains("m=19456,t=2,p=1");
        assertThat(number("SELECT COUNT(*) FROM session WHERE token_hash = ?", opened.token())).isZero();
    }

    @Test
    void everySignInHasItsOwnTokens() {
        var one = open();
        var other = open();
        assertThat(one.token()).isNotEqualTo(other.token());
        assertThat(one.signedIn().csrfToken()).isNotEqualTo(other.signedIn().csrfToken());
    }

    @Test
    void aSessionEndsWhenItsPersonSignsOut() {
        var opened = open();
        bean(SignIn.class).end(opened.token());
        assertThat(bean(Sessions.class).find(opened.token())).isEmpty();
        assertThat(audited("SIGNED_OUT")).isEqualTo(1);
    }

    @Test
    void aSessionEndsAfterEightIdleHours() {
        var opened = open();
        clock().forward(Duration.ofHours(7));
        assertThat(bean(Sessions.class).find(opened.token())).isPresent();
        clock().forward(Duration.ofHours(4));
        assertThat(bean(Sessions.class).find(opened.token())).isPresent();
        var idle = open();
        clock().forward(Duration.ofHours(8).plusSeconds(1));
        assertThat(bean(Sessions.class).find(idle.token())).isEmpty();
    }

    @Test
    void aSessionEndsTwelveHoursAfterSigningInEvenInUseAndAcrossRoles() {
        var second = join(newSchool(), Role.SLT);
        var opened = open();
        clock().forward(Duration.ofHours(6));
        var other = bean(SignIn.class).switchTo(opened.token(), second).orElseThrow();
        clock().forward(Duration.ofHours(5));
        assertThat(bean(Sessions.class).find(other.token())).isPresent();
        clock().forward(Duration.ofHours(1).plusSeconds(1));
        assertThat(bean(Sessions.class).find(other.token())).isEmpty();
    }

    @Test
    void changingTheRoleChangesTheTokens() {
        var second = join(newSchool(), Role.SLT);
        var opened = open();
        var other = bean(SignIn.class).switchTo(opened.token(), second).orElseThrow();
        assertThat(other.signedIn().actor().role()).isEqualTo(Role.SLT);
        assertThat(other.signedIn().csrfToken()).isNotEqualTo(opened.signedIn().csrfToken());
        assertThat(bean(Sessions.class).find(opened.token())).isEmpty();
    }

    @Test
    void nobodyTakesAnothersRole() {
        var opened = open();
        var mine = person;
        somebodyWithARole();
        var theirs = bean(Memberships.class).ofPerson(person.id()).getFirst().id();
        assertThat(bean(SignIn.class).switchTo(opened.token(), theirs)).isEmpty();
        assertThat(bean(Sessions.class).find(opened.token()).orElseThrow().actor().personId()).isEqualTo(mine.id());
    }

    @Test
    void aRoleTakenAwayEndsItsSession() {
        var opened = open();
        sql("DELETE FROM membership WHERE person_id = ?", person.id());
        assertThat(bean(Sessions.class).find(opened.token())).isEmpty();
    }

    @Test
    void afterTooManyWrongPasswordsEvenTheRightOneWaits() {
        for (int i = 0; i < 8; i++) {
            assertThat(attempt(person.email(), "guess " + i)).isEqualTo(new SignInOutcome.Refused());
        }
        assertThat(attempt(person.email(), PASSWORD)).isInstanceOfSatisfying(SignInOutcome.Throttled.class,
            throttled -> assertThat(throttled.retryAfter()).isBetween(Duration.ofMinutes(14), Duration.ofMinutes(15)));
        assertThat(bean(SignIn.class).attempt(person.email(), PASSWORD, "192.0.2.77")).isInstanceOf(SignInOutcome.Opened.class);
        clock().forward(Duration.ofMinutes(16));
        assertThat(attempt(person.email(), PASSWORD)).isInstanceOf(SignInOutcome.Opened.class);
    }

    @Test
    void aWholeSchoolSignsInFromOneAddress() {
        for (int i = 0; i < 90; i++) {
            assertThat(bean(SignInThrottle.class).count(person.email(), school.toString())).isEmpty();
            bean(SignInThrottle.class).forget(person.email(), school.toString());
        }
        assertThat(attempt(person.email(), PASSWORD)).isInstanceOf(SignInOutcome.Opened.class);
    }

    @Test
    void guessingAtManyPeopleFromOneAddressWaits() {
        for (int i = 0; i < 80; i++) {
            assertThat(bean(SignInThrottle.class).count("guess" + i + "@school.example", school.toString())).isEmpty();
        }
        assertThat(attempt(person.email(), PASSWORD)).isInstanceOf(SignInOutcome.Throttled.class);
    }

    @Test
    void anAccentMakesAnotherPersonAndNoOtherWayToGuess() {
        assertThat(attempt(person.email().replace("school", "schóol"), PASSWORD)).isEqualTo(new SignInOutcome.Refused());
        assertThat(audited("SIGN_IN_REFUSED")).isZero();
    }

    @Test
    void expiredSessionsAreDropped() {
        var opened = open();
        clock().forward(Duration.ofHours(13));
        bean(Sessions.class).forgetExpired();
        assertThat(number("SELECT COUNT(*) FROM session WHERE person_id = ?", opened.signedIn().actor().personId())).isZero();
    }

    private UUID join(UUID where, Role role) {
        return bean(Memberships.class).save(new Membership(where, Ids.next(), person.id(), role)).id();
    }

    private OpenedSession open() {
        return ((SignInOutcome.Opened) attempt(person.email(), PASSWORD)).session();
    }

    private SignInOutcome attempt(String email, String password) {
        return bean(SignIn.class).attempt(email, password, school.toString());
    }

    private long audited(String action) {
        return number("SELECT COUNT(*) FROM audit_entry WHERE school_id = ? AND action = ?", school, action);
    }
}
