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
    private final PicturePlaces places;
    private final PictureAcceptances acceptances;
    private final PictureCrops crops;
    private final Jobs jobs;
    private final Clock clock;

    RemovePicture(EditPictures edit, DraftPictures pictures, PicturePlaces places, PictureAcceptances acceptances, PictureCrops crops,
                  Jobs jobs, Clock clock) {
        this.edit = edit;
        this.pictures = pictures;
        this.places = places;
        this.acceptances = acceptances;
        this.crops = crops;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Transactional
    public void handle(Actor.Person actor, UUID postId, UUID pictureId) {
        var post = edit.lock(actor, postId);
        var picture = edit.picture(post, pictureId);
        places.removeAll(post.schoolId(), picture.id());
        acceptances.removeAll(post.schoolId(), picture.id());
        crops.remove(post.schoolId(), picture.id());
        pictures.remove(post.schoolId(), picture.id());
        jobs.ask(JobKind.CHECK_WORDS, post.schoolId(), post.id(), clock.instant());
        edit.done(actor, post, "PICTURE_REMOVED", pictureId);
    }
}
