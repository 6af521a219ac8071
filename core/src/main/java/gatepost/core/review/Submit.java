package gatepost.core.review;

import gatepost.core.post.PostAction;
import gatepost.core.post.PostFacts;
import gatepost.core.post.PostJournal;
import gatepost.core.post.PostPolicy;
import gatepost.core.post.PostState;
import gatepost.core.post.Posts;
import gatepost.core.shared.Actor;
import gatepost.core.shared.JobKind;
import gatepost.core.shared.Jobs;
import gatepost.core.shared.MissingException;
import gatepost.core.shared.StaleException;
import gatepost.core.shared.UnreadyException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;

/** Sends a draft on its way to the Headteacher; the worker then makes and freezes what will go out. */
@Singleton
public class Submit {

    private final Posts posts;
    private final SnapshotReader snapshots;
    private final PostJournal journal;
    private final Jobs jobs;
    private final Clock clock;

    Submit(Posts posts, SnapshotReader snapshots, PostJournal journal, Jobs jobs, Clock clock) {
        this.posts = posts;
        this.snapshots = snapshots;
        this.journal = journal;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * @param version of the draft that the author sees
     * @throws UnreadyException with everything that stands in the way
     */
    @Transactional
    public void handle(Actor.Person actor, UUID postId, int version) {
        var post = posts.lock(actor.schoolId(), postId).orElseThrow(() -> new MissingException("post"));
        PostPolicy.require(PostAction.SUBMIT, actor, post, PostFacts.NONE);
        var snapshot = snapshots.of(post);
        if (snapshot.draft().version() != version) {
            throw new StaleException("You changed this draft on another page or device since you opened it here. Look at it again before you send it.");
        }
        var issues = SubmissionPolicy.issues(snapshot);
        if (!issues.isEmpty()) {
            throw new UnreadyException(issues);
        }
        journal.enter(actor, post, PostState.PREPARING, "");
        jobs.ask(JobKind.FREEZE_REVISION, post.schoolId(), post.id(), clock.instant());
    }
}
