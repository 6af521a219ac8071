package gatepost.core.takedown;

import gatepost.core.consent.ConsentEventKind;
import gatepost.core.consent.ConsentRegister;
import gatepost.core.consent.ConsentScope;
import gatepost.core.picture.DraftPictures;
import gatepost.core.post.PostJournal;
import gatepost.core.post.PostState;
import gatepost.core.post.Posts;
import gatepost.core.roll.Subjects;
import gatepost.core.school.Role;
import gatepost.core.school.RolePolicy;
import gatepost.core.shared.Actor;
import gatepost.core.shared.ChangeKind;
import gatepost.core.shared.Changes;
import gatepost.core.shared.Ids;
import gatepost.core.shared.Issue;
import gatepost.core.shared.JobKind;
import gatepost.core.shared.Jobs;
import gatepost.core.shared.MissingException;
import gatepost.core.shared.NotAllowedException;
import gatepost.core.shared.UnreadyException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Withdraws consents of one person, and stops or takes down everything that depends on them, in one transaction (C5). */
@Singleton
public class WithdrawConsent {

    private static final String CAUSE = "A consent it depends on was withdrawn.";

    private final Subjects subjects;
    private final ConsentRegister consents;
    private final FindAffected affected;
    private final Withdrawals withdrawals;
    private final Posts posts;
    private final DraftPictures pictures;
    private final OrderTakedown order;
    private final Jobs jobs;
    private final PostJournal journal;
    private final Changes changes;
    private final Clock clock;

    WithdrawConsent(Subjects subjects, ConsentRegister consents, FindAffected affected, Withdrawals withdrawals, Posts posts,
                    DraftPictures pictures, OrderTakedown order, Jobs jobs, PostJournal journal, Changes changes, Clock clock) {
        this.subjects = subjects;
        this.consents = consents;
        this.affected = affected;
        this.withdrawals = withdrawals;
        this.posts = posts;
        this.pictures = pictures;
        this.order = order;
        this.jobs = jobs;
        this.journal = journal;
        this.changes = changes;
        this.clock = clock;
    }

    /** Whether this role records withdrawals: the office keeps the register. */
    public static boolean mayWithdraw(Role role) {
        return RolePolicy.mayWithdraw(role);
    }

    /** What withdrawing these consents would reach, without doing it. */
    @Transactional
    public List<Affected> preview(Actor.Person actor, UUID subjectId, Set<ConsentScope> scopes) {
        requireOffice(actor);
        requireSubject(actor, subjectId);
        return affected.handle(actor.schoolId(), subjectId, scopes);
    }

    /** @return the withdrawal's id, by which its consequences can be followed */
    @Transactional
    public UUID handle(Actor.Person actor, UUID subjectId, Set<ConsentScope> scopes, String evidence) {
        requireOffice(actor);
        requireSubject(actor, subjectId);
        requireComplete(scopes, evidence);
        // Posts before people, always: every other transaction locks a post first and the person's row after it.
        var locked = lockPosts(actor, subjectId, scopes);
        consents.append(actor, subjectId, scopes, ConsentEventKind.WITHDRAWN, evidence, consents.today());
        var withdrawal = withdrawals.save(new Withdrawal(actor.schoolId(), Ids.next(), subjectId,
                scopes.stream().map(ConsentScope::toString).sorted().collect(Collectors.joining(" ")), evidence, clock.instant(),
                actor.name()));
        // A draft in which this person was named or shown this very moment is not locked: submitting, freezing and sending ask again.
        affected.handle(actor.schoolId(), subjectId, scopes).stream().filter(it -> locked.contains(it.post().id()))
                .forEach(it -> consequence(actor, withdrawal, it));
        pictures.draftsWithPictures(actor.schoolId()).forEach(post -> jobs.ask(JobKind.CHECK_WORDS, actor.schoolId(), post, clock.instant()));
        changes.note(actor.schoolId(), ChangeKind.WITHDRAWAL, withdrawal.id());
        return withdrawal.id();
    }

    private Set<UUID> lockPosts(Actor.Person actor, UUID subjectId, Set<ConsentScope> scopes) {
        var ids = affected.handle(actor.schoolId(), subjectId, scopes).stream().map(it -> it.post().id())
                .collect(Collectors.toCollection(TreeSet::new));
        ids.forEach(id -> posts.lock(actor.schoolId(), id));
        return ids;
    }

    private void consequence(Actor.Person actor, Withdrawal withdrawal, Affected it) {
        withdrawals.reached(actor.schoolId(), withdrawal.id(), it.post().id(), it.effect().name());
        switch (it.effect()) {
            case DRAFT_HELD -> changes.note(actor.schoolId(), ChangeKind.POST, it.post().id());
            case STOPPED, TAKEN_DOWN -> {
                it.publications().forEach(publication -> {
                    withdrawals.reached(actor.schoolId(), withdrawal.id(), publication.id());
                    order.handle(actor, publication, CAUSE);
                });
                if (it.post().state() == PostState.WAITING) {
                    journal.enter(actor, it.post(), PostState.STOPPED, CAUSE);
                }
            }
        }
    }

    private static void requireOffice(Actor.Person actor) {
        if (!mayWithdraw(actor.role())) {
            throw new NotAllowedException("The school office records withdrawals. Tell them what the parent wrote.");
        }
    }

    private void requireSubject(Actor.Person actor, UUID subjectId) {
        subjects.findBySchoolIdAndId(actor.schoolId(), subjectId).orElseThrow(() -> new MissingException("person"));
    }

    private static void requireComplete(Set<ConsentScope> scopes, String evidence) {
        var issues = new ArrayList<Issue>();
        if (scopes.isEmpty()) {
            issues.add(Issue.of("SCOPE_MISSING", "Choose what is withdrawn.").inField("scopes"));
        }
        if (evidence.isBlank() || evidence.length() > 500) {
            issues.add(Issue.of("EVIDENCE_MISSING", "Say what it rests on, such as \"Letter of 3 May\".").inField("evidence"));
        }
        if (!issues.isEmpty()) {
            throw new UnreadyException(issues);
        }
    }
}
