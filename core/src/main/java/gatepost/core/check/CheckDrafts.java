package gatepost.core.check;

import gatepost.core.post.Posts;
import gatepost.core.shared.JobKind;
import gatepost.core.shared.Jobs;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;

/** Has every draft of a school checked again that somebody may still send: what words are held against has changed. */
@Singleton
class CheckDrafts {

    private final Posts posts;
    private final Jobs jobs;
    private final Clock clock;

    CheckDrafts(Posts posts, Jobs jobs, Clock clock) {
        this.posts = posts;
        this.jobs = jobs;
        this.clock = clock;
    }

    void ask(UUID schoolId) {
        posts.editable(schoolId).forEach(post -> jobs.ask(JobKind.CHECK_WORDS, schoolId, post, clock.instant()));
    }
}
