package gatepost.core.review;

import gatepost.core.post.PostState;
import gatepost.core.post.Posts;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Reads which approval of a post stands. */
@Singleton
public class Approvals {

    private final Posts posts;
    private final Revisions revisions;
    private final Decisions decisions;

    Approvals(Posts posts, Revisions revisions, Decisions decisions) {
        this.posts = posts;
        this.revisions = revisions;
        this.decisions = decisions;
    }

    /**
     * The approved revision of a post, read anew: present only where the newest decision approves the newest revision, was not taken back,
     * names its digest, and the revision's parts still have that digest.
     */
    @Transactional
    public Optional<ApprovedRevision> standing(UUID schoolId, UUID postId) {
        return posts.find(schoolId, postId)
                .filter(post -> post.state() == PostState.APPROVED || post.state() == PostState.PUBLISHED)
                .flatMap(_ -> approved(schoolId, postId));
    }

    /** Whether this decision still approves what the post says now, even where nothing of it could be sent. */
    @Transactional
    public boolean stands(UUID schoolId, UUID postId, UUID decisionId) {
        return approved(schoolId, postId).filter(approved -> approved.decisionId().equals(decisionId)).isPresent();
    }

    private Optional<ApprovedRevision> approved(UUID schoolId, UUID postId) {
        return newestDecision(schoolId, postId).filter(decision -> decision.kind() == DecisionKind.APPROVED)
                .flatMap(decision -> revisions.newest(schoolId, postId)
                        .filter(revision -> revision.id().equals(decision.revisionId()) && revision.digest().equals(decision.digest()))
                        .map(revisions::whole).filter(FrozenRevision::intact)
                        .map(frozen -> new ApprovedRevision(frozen, decision)));
    }

    /** The newest decision that was not taken back. */
    @Transactional
    public Optional<Decision> newestDecision(UUID schoolId, UUID postId) {
        return decisions.newest(schoolId, postId).filter(decision -> decisions.timesUndone(schoolId, decision.id()) == 0);
    }
}
