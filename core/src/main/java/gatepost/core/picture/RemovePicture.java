package gatepost.core.picture;

import gatepost.core.shared.Actor;
import gatepost.core.shared.JobKind;
import gatepost.core.shared.Jobs;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;

/** Takes a picture out of a draft. The stored original stays until the retention rule removes it. */
@Singleton
public class RemovePicture {

    private final EditPictures edit;
    private final DraftPictures pictures;
    private final Jobs jobs;
    private final Clock clock;

    RemovePicture(EditPictures edit, DraftPictures pictures, Jobs jobs, Clock clock) {
        this.edit = edit;
        this.pictures = pictures;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Transactional
    public void handle(Actor.Person actor, UUID postId, UUID pictureId) {
        var post = edit.lock(actor, postId);
        pictures.remove(post.schoolId(), edit.picture(post, pictureId).id());
        jobs.ask(JobKind.CHECK_WORDS, post.schoolId(), post.id(), clock.instant());
        edit.done(actor, post, "PICTURE_REMOVED", pictureId);
    }
}
