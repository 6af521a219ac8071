package gatepost.core.picture;

import gatepost.core.shared.Actor;
import gatepost.core.shared.JobKind;
import gatepost.core.shared.Jobs;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;

/** Asks for another try at what failed: pictures whose look crashed or took too long, and the words. */
@Singleton
public class LookAgain {

    private final EditPictures edit;
    private final Looks looks;
    private final Jobs jobs;
    private final Clock clock;

    LookAgain(EditPictures edit, Looks looks, Jobs jobs, Clock clock) {
        this.edit = edit;
        this.looks = looks;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Transactional
    public void handle(Actor.Person actor, UUID postId) {
        var post = edit.lock(actor, postId);
        var now = clock.instant();
        looks.ofPost(post.schoolId(), post.id()).stream().filter(look -> look.state() == LookState.FAILED).forEach(look -> {
            looks.rewrite(post.schoolId(), look.assetId(), LookState.LOOKING, "", "", 0, 0, null, "", 0, now, Look.CURRENT);
            jobs.ask(JobKind.LOOK_AT_PICTURE, post.schoolId(), look.assetId(), now);
        });
        jobs.ask(JobKind.CHECK_WORDS, post.schoolId(), post.id(), now);
        edit.done(actor, post, "CHECKS_ASKED_AGAIN", post.id());
    }
}
