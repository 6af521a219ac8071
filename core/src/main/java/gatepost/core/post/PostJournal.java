package gatepost.core.post;

import gatepost.core.audit.Audit;
import gatepost.core.shared.Actor;
import gatepost.core.shared.ChangeKind;
import gatepost.core.shared.Changes;
import gatepost.core.shared.Ids;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Moves posts from state to state and writes down every change of a post, in the transaction of the change (I7). */
@Singleton
public class PostJournal {

    private final Posts posts;
    private final Statuses statuses;
    private final Audit audit;
    private final Changes changes;
    private final Clock clock;

    PostJournal(Posts posts, Statuses statuses, Audit audit, Changes changes, Clock clock) {
        this.posts = posts;
        this.statuses = statuses;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Enters a state.
     *
     * @param why for the time line: a sentence or a note, empty where the state says it all
     * @throws IllegalStateException if the lifecycle has no such edge
     */
    public void enter(Actor actor, Post post, PostState state, String why) {
        if (!PostLifecycle.allows(post.state(), state)) {
            throw new IllegalStateException("A post cannot go from " + post.state() + " to " + state);
        }
        var now = clock.instant();
        posts.enter(post.schoolId(), post.id(), state, now);
        statuses.save(new Status(post.schoolId(), Ids.next(), post.id(), state, now, actor.name(), why));
        audit.record(actor, "POST_" + state, "post", post.id(), "");
        changes.note(post.schoolId(), ChangeKind.POST, post.id());
    }

    /** Notes a change that does not move the post. */
    public void changed(Actor actor, Post post, String action, String detail) {
        posts.touch(post.schoolId(), post.id(), clock.instant());
        audit.record(actor, action, "post", post.id(), detail);
        changes.note(post.schoolId(), ChangeKind.POST, post.id());
    }

    /** Writes the first status of a new post. */
    void started(Actor actor, Post post) {
        statuses.save(new Status(post.schoolId(), Ids.next(), post.id(), post.state(), post.createdAt(), actor.name(), ""));
        changed(actor, post, "POST_STARTED", "");
    }
}
