package gatepost.core.post;

import gatepost.core.shared.Actor;
import gatepost.core.shared.Ids;
import gatepost.core.shared.JobKind;
import gatepost.core.shared.Jobs;
import gatepost.core.shared.NotAllowedException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;

/** Starts an empty draft. */
@Singleton
public class StartPost {

    private final Posts posts;
    private final Drafts drafts;
    private final PostJournal journal;
    private final Jobs jobs;
    private final Clock clock;

    StartPost(Posts posts, Drafts drafts, PostJournal journal, Jobs jobs, Clock clock) {
        this.posts = posts;
        this.drafts = drafts;
        this.journal = journal;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** @return the new post's id
     *  @throws NotAllowedException if the person's role does not draft (A4) */
    @Transactional
    public UUID handle(Actor.Person actor) {
        if (!PostPolicy.mayDraft(actor.role())) {
            throw new NotAllowedException("Your role does not write posts. Ask the office if that should change.");
        }
        var now = clock.instant();
        var post = new Post(actor.schoolId(), Ids.next(), actor.personId(), PostState.DRAFT, now, now);
        posts.save(post);
        drafts.save(new Draft(post.schoolId(), post.id(), 1, "", "", null, false));
        journal.started(actor, post);
        jobs.ask(JobKind.CHECK_WORDS, post.schoolId(), post.id(), now);
        return post.id();
    }
}
