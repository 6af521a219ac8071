package gatepost.core.review;

import gatepost.core.post.PostAction;
import gatepost.core.post.PostFacts;
import gatepost.core.post.PostJournal;
import gatepost.core.post.PostPolicy;
import gatepost.core.post.PostState;
import gatepost.core.post.Posts;
import gatepost.core.shared.Actor;
import gatepost.core.shared.MissingException;
import gatepost.core.shared.StaleException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;

/** Takes an approval back while nothing was sent: the post waits again. */
@Singleton
public class UndoDecision {

    private final Posts posts;
    private final Decisions decisions;
    private final Approvals approvals;
    private final AfterApproval after;
    private final PostJournal journal;
    private final Clock clock;

    UndoDecision(Posts posts, Decisions decisions, Approvals approvals, AfterApproval after, PostJournal journal, Clock clock) {
        this.posts = posts;
        this.decisions = decisions;
        this.approvals = approvals;
        this.after = after;
        this.journal = journal;
        this.clock = clock;
    }

    /** @throws StaleException if it is too late, or another decision stands now */
    @Transactional
    public void handle(Actor.Person actor, UUID postId, UUID decisionId) {
        var post = posts.lock(actor.schoolId(), postId).orElseThrow(() -> new MissingException("post"));
        var standing = approvals.newestDecision(post.schoolId(), post.id())
                .filter(decision -> decision.id().equals(decisionId) && decision.kind() == DecisionKind.APPROVED);
        if (standing.isEmpty() || !after.recallable(post.schoolId(), decisionId)) {
            throw new StaleException("It is too late to undo this. If it must not stay, take it down.");
        }
        PostPolicy.require(PostAction.UNDO, actor, post, new PostFacts(true, false, false));
        decisions.undo(post.schoolId(), decisionId, actor.name(), clock.instant());
        after.undone(actor, post.schoolId(), decisionId);
        journal.enter(actor, post, PostState.WAITING, "approval taken back");
    }
}
