package gatepost.core.consent;

import gatepost.core.audit.Audit;
import gatepost.core.roll.Subjects;
import gatepost.core.shared.Actor;
import gatepost.core.shared.ChangeKind;
import gatepost.core.shared.Changes;
import gatepost.core.shared.Ids;
import gatepost.core.shared.MissingException;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The live register of consents (C4): what was answered, and what therefore holds today. */
@Singleton
public class ConsentRegister {

    private static final ZoneId SCHOOLS = ZoneId.of("Europe/London");

    private final ConsentEvents events;
    private final Subjects subjects;
    private final Audit audit;
    private final Changes changes;
    private final Clock clock;

    ConsentRegister(ConsentEvents events, Subjects subjects, Audit audit, Changes changes, Clock clock) {
        this.events = events;
        this.subjects = subjects;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    /** What holds today for these people; people of another school have no answers here. */
    @Transactional
    public Answers answersFor(UUID schoolId, Set<UUID> subjectIds) {
        var found = subjectIds.isEmpty() ? List.<ConsentEvent>of() : events.findBySchoolIdAndSubjectIdIn(schoolId, subjectIds);
        return Answers.of(found, today());
    }

    /** What holds today, and stays so until the surrounding transaction ends: used at the moment of sending (I3). */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public Answers lockedAnswersFor(UUID schoolId, Set<UUID> subjectIds) {
        if (!subjectIds.isEmpty()) {
            subjects.lock(schoolId, subjectIds);
        }
        return answersFor(schoolId, subjectIds);
    }

    /** Every event of one person, newest first. */
    @Transactional
    public List<ConsentEvent> historyOf(UUID schoolId, UUID subjectId) {
        return events.findBySchoolIdAndSubjectIdOrderByRecordedAtDescAndIdDesc(schoolId, subjectId);
    }

    /**
     * Adds one event for each scope, with its audit entry and live update, to the surrounding transaction. Whoever calls has decided that
     * the actor may.
     *
     * @param evidence reference of the form or letter it rests on, 1 to 500 characters
     * @throws MissingException where the actor's school has no such subject
     */
    @Transactional
    public void append(Actor actor, UUID subjectId, Collection<ConsentScope> scopes, ConsentEventKind event, String evidence,
                       LocalDate validFrom) {
        if (subjects.lock(actor.schoolId(), List.of(subjectId)).isEmpty()) {
            throw new MissingException("person");
        }
        var now = clock.instant();
        events.saveAll(scopes.stream().distinct()
            .map(scope -> new ConsentEvent(actor.schoolId(), Ids.next(), subjectId, scope.network(), scope.kind(), event, evidence,
                validFrom, now, actor.name()))
            .toList());
        audit.record(actor, "CONSENT_" + event, "subject", subjectId,
            scopes.stream().distinct().map(ConsentScope::toString).sorted().collect(Collectors.joining(" ")) + " from " + validFrom);
        changes.note(actor.schoolId(), ChangeKind.CONSENT, subjectId);
    }

    /** The day it is now in the United Kingdom. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SCHOOLS);
    }
}
