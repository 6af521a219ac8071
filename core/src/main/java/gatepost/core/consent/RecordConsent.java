package gatepost.core.consent;

import gatepost.core.roll.Subjects;
import gatepost.core.shared.Actor;
import gatepost.core.shared.Issue;
import gatepost.core.shared.MissingException;
import gatepost.core.shared.NotAllowedException;
import gatepost.core.shared.UnreadyException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Writes what a parent or member of staff answered into the register. */
@Singleton
public class RecordConsent {

    private static final int LONGEST_EVIDENCE = 500;

    private final Subjects subjects;
    private final ConsentRegister register;

    RecordConsent(Subjects subjects, ConsentRegister register) {
        this.subjects = subjects;
        this.register = register;
    }

    /**
     * What was answered.
     *
     * @param event    {@link ConsentEventKind#GIVEN} or {@link ConsentEventKind#REFUSED}; withdrawing has consequences and its own use case
     * @param evidence where the signed form is found
     * @param from     the first day on which the answer counts
     */
    public record Reply(Set<ConsentScope> scopes, ConsentEventKind event, String evidence, LocalDate from) {
    }

    /**
     * @throws NotAllowedException if the person is not of the office
     * @throws MissingException    if their school has no such subject
     * @throws UnreadyException    if the reply lacks something, or would end a consent that stands
     */
    @Transactional
    public void handle(Actor.Person actor, UUID subjectId, Reply reply) {
        ConsentPolicy.requireRecord(actor.role());
        if (subjects.lock(actor.schoolId(), List.of(subjectId)).isEmpty()) {
            throw new MissingException("person");
        }
        var issues = issues(register.answersFor(actor.schoolId(), Set.of(subjectId)), subjectId, reply, register.today());
        if (!issues.isEmpty()) {
            throw new UnreadyException(issues);
        }
        register.append(actor, subjectId, reply.scopes(), reply.event(), reply.evidence().strip(), reply.from());
    }

    private static List<Issue> issues(Answers answers, UUID subjectId, Reply reply, LocalDate today) {
        var issues = new ArrayList<Issue>();
        if (reply.scopes().isEmpty()) {
            issues.add(Issue.of("SCOPE_MISSING", "Choose what the answer is about: a network, and photo or name.").inField("scopes"));
        }
        if (reply.event() != ConsentEventKind.GIVEN && reply.event() != ConsentEventKind.REFUSED) {
            issues.add(Issue.of("ANSWER_UNKNOWN", "Record a consent as given or as refused.").inField("event"));
        }
        if (reply.evidence().isBlank()) {
            issues.add(Issue.of("EVIDENCE_MISSING", "Say where the signed form is, for example its number or folder.").inField("evidence"));
        } else if (reply.evidence().strip().length() > LONGEST_EVIDENCE) {
            issues.add(Issue.of("EVIDENCE_TOO_LONG", "Keep the reference of the form under 500 characters.").inField("evidence"));
        }
        if (reply.event() == ConsentEventKind.REFUSED) {
            if (reply.from().isAfter(today)) {
                issues.add(Issue.of("REFUSAL_IN_THE_FUTURE", "A refusal counts from today at the latest. Give the day it was received.")
                        .inField("from"));
            }
            reply.scopes().stream().filter(scope -> answers.given(subjectId, scope))
                    .map(scope -> Issue.of("WITHDRAW_INSTEAD", "Consent for " + scope.network().label()
                            + " stands. Withdraw it, so that posts that depend on it stop and come down.").on(scope.network()).inField("event"))
                    .forEach(issues::add);
        }
        return issues;
    }
}
