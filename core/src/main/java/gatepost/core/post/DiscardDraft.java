package gatepost.core.post;

import gatepost.core.shared.Actor;
import gatepost.core.shared.JobKind;
import gatepost.core.shared.Jobs;
import gatepost.core.shared.MissingException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;

/** Lets an author give up a draft that will not be sent, and take it up again: nothing written is lost by a slip. */
@Singleton
public class DiscardDraft {

    private final Posts posts;
    private final PostJournal journal;
    private final Jobs jobs;
    private final Clock clock;

    DiscardDraft(Posts posts, PostJournal journal, Jobs jobs, Clock clock) {
        this.posts = posts;
        this.journal = journal;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Transactional
    public void discard(Actor.Person actor, UUID postId) {
        move(actor, postId, PostAction.DISCARD, PostState.DISCARDED, "");
    }

    /** The words are checked again: the roll may have changed since. */
    @Transactional
    public void restore(Actor.Person actor, UUID postId) {
        move(actor, postId, PostAction.RESTORE, PostState.DRAFT, "taken up again");
        jobs.ask(JobKind.CHECK_WORDS, actor.schoolId(), postId, clock.instant());
    }

    private void move(Actor.Person actor, UUID postId, PostAction action, PostState to, String why) {
        var post = posts.lock(actor.schoolId(), postId).orElseThrow(() -> new MissingException("post"));
        PostPolicy.require(action, actor, post, PostFacts.NONE);
        journal.enter(actor, post, to, why);
    }
}
