package gatepost.core.review;

import gatepost.core.post.Drafts;
import gatepost.core.post.Post;
import gatepost.core.post.PostFacts;
import gatepost.core.post.PostJournal;
import gatepost.core.post.PostPolicy;
import gatepost.core.post.Posts;
import gatepost.core.school.Schools;
import gatepost.core.shared.Actor;
import gatepost.core.shared.Ids;
import gatepost.core.shared.Issue;
import gatepost.core.shared.MissingException;
import gatepost.core.shared.StaleException;
import gatepost.core.shared.UnreadyException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Decides on a submission. It names the revision and its digest, so that nobody approves what they did not see (A2). */
@Singleton
public class DecideSubmission {

    private static final int LONGEST_NOTE = 2000;

    private final Posts posts;
    private final Drafts drafts;
    private final Revisions revisions;
    private final Decisions decisions;
    private final Approvals approvals;
    private final AfterApproval after;
    private final Schools schools;
    private final PostJournal journal;
    private final Clock clock;

    DecideSubmission(Posts posts, Drafts drafts, Revisions revisions, Decisions decisions, Approvals approvals, AfterApproval after,
                     Schools schools, PostJournal journal, Clock clock) {
        this.posts = posts;
        this.drafts = drafts;
        this.revisions = revisions;
        this.decisions = decisions;
        this.approvals = approvals;
        this.after = after;
        this.schools = schools;
        this.journal = journal;
        this.clock = clock;
    }

    /** What a person decided about what they saw. */
    public record Verdict(UUID revisionId, String digest, DecisionKind kind, String note) {
    }

    /** @throws StaleException if the post has moved on since the person looked */
    @Transactional
    public void handle(Actor.Person actor, UUID postId, Verdict verdict) {
        var post = posts.lock(actor.schoolId(), postId).orElseThrow(() -> new MissingException("post"));
        requireCurrent(post, verdict);
        PostPolicy.require(verdict.kind().action(), actor, post, PostFacts.NONE);
        requireNote(verdict);
        var now = clock.instant();
        var undoUntil = now.plus(schools.gracePeriod(post.schoolId()));
        decisions.save(new Decision(post.schoolId(), Ids.next(), post.id(), verdict.revisionId(), verdict.digest(), verdict.kind(),
                verdict.note(), actor.personId(), actor.name(), now, undoUntil));
        journal.enter(actor, post, verdict.kind().leadsTo(), verdict.note());
        if (verdict.kind() == DecisionKind.APPROVED) {
            schedule(actor, post, undoUntil);
        }
    }

    private void requireCurrent(Post post, Verdict verdict) {
        var seen = revisions.newest(post.schoolId(), post.id()).filter(revision -> revision.id().equals(verdict.revisionId())
                && revision.digest().equals(verdict.digest()));
        if (seen.isEmpty()) {
            throw new StaleException("This post was changed and sent again since you opened it. Look at the newer one.");
        }
    }

    private static void requireNote(Verdict verdict) {
        if (verdict.kind() == DecisionKind.CHANGES_REQUESTED && verdict.note().isBlank()) {
            throw new UnreadyException(Issue.of("NOTE_MISSING", "Say what should change.").inField("note"));
        }
        if (verdict.note().length() > LONGEST_NOTE) {
            throw new UnreadyException(Issue.of("NOTE_TOO_LONG", "Keep the note under 2,000 characters.").inField("note"));
        }
    }

    private void schedule(Actor.Person actor, Post post, Instant undoUntil) {
        var approved = approvals.standing(post.schoolId(), post.id())
                .orElseThrow(() -> new IllegalStateException("The approval of post " + post.id() + " does not stand"));
        var wanted = drafts.find(post.schoolId(), post.id()).flatMap(draft -> draft.wanted()).filter(undoUntil::isBefore);
        after.approved(actor, approved, wanted.orElse(undoUntil));
    }
}
