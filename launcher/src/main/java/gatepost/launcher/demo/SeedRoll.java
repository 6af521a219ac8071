package gatepost.launcher.demo;

import gatepost.core.consent.ConsentEventKind;
import gatepost.core.consent.ConsentRegister;
import gatepost.core.consent.ConsentScope;
import gatepost.core.consent.RecordConsent;
import gatepost.core.roll.RollVersions;
import gatepost.core.roll.Subject;
import gatepost.core.roll.SubjectKind;
import gatepost.core.roll.Subjects;
import gatepost.core.shared.Actor;
import gatepost.core.shared.Ids;
import gatepost.core.takedown.WithdrawConsent;
import io.micronaut.transaction.annotation.Transactional;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Set;

/** Puts pupils and staff of the demo school on its roll, and what they answered into the consent register, as its office would. */
@Singleton
class SeedRoll {

    /** The forms came back some weeks ago. */
    private static final int WEEKS_AGO = 6;

    private final Subjects subjects;
    private final RollVersions versions;
    private final ConsentRegister register;
    private final RecordConsent record;
    private final WithdrawConsent withdraw;
    private final DemoActors actors;

    SeedRoll(Subjects subjects, RollVersions versions, ConsentRegister register, RecordConsent record, WithdrawConsent withdraw,
             DemoActors actors) {
        this.subjects = subjects;
        this.versions = versions;
        this.register = register;
        this.record = record;
        this.withdraw = withdraw;
        this.actors = actors;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void handle() {
        var office = actors.of(DemoPerson.OFFICE);
        var since = register.today().minusWeeks(WEEKS_AGO);
        for (var pupil : DemoPupil.all()) {
            var subject = new Subject(DemoSchool.ID, Ids.next(), SubjectKind.PUPIL, pupil.legalFirst(), pupil.middle(), pupil.surname(),
                    pupil.preferredFirst(), pupil.className(), pupil.notLocatable());
            add(office, subject, pupil.consent(), since);
        }
        for (var person : DemoPerson.values()) {
            var subject = new Subject(DemoSchool.ID, Ids.next(), SubjectKind.STAFF, person.first(), "", person.surname(), "", "", false);
            add(office, subject, person.consent(), since);
        }
        versions.bump(DemoSchool.ID);
    }

    private void add(Actor.Person office, Subject subject, DemoConsent consent, LocalDate since) {
        subjects.save(subject);
        answer(office, subject, consent.given(), ConsentEventKind.GIVEN, since);
        answer(office, subject, consent.refused(), ConsentEventKind.REFUSED, since);
        if (!consent.withdrawn().isEmpty()) {
            withdraw.handle(office, subject.id(), consent.withdrawn(), "Letter from home, in the office's folder");
        }
    }

    private void answer(Actor.Person office, Subject subject, Set<ConsentScope> scopes, ConsentEventKind answer, LocalDate since) {
        if (!scopes.isEmpty()) {
            record.handle(office, subject.id(), new RecordConsent.Reply(scopes, answer, "Form of the new school year", since));
        }
    }
}
