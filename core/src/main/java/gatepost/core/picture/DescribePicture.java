package gatepost.core.picture;

import gatepost.core.shared.Actor;
import gatepost.core.shared.Issue;
import gatepost.core.shared.JobKind;
import gatepost.core.shared.Jobs;
import gatepost.core.shared.UnreadyException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;

/** Saves a picture's alt text, its place, and its author's word that every face in it is marked. */
@Singleton
public class DescribePicture {

    private static final int LONGEST_ALT_TEXT = 2000;

    private final EditPictures edit;
    private final DraftPictures pictures;
    private final Jobs jobs;
    private final Clock clock;

    DescribePicture(EditPictures edit, DraftPictures pictures, Jobs jobs, Clock clock) {
        this.edit = edit;
        this.pictures = pictures;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Transactional
    public void handle(Actor.Person actor, UUID postId, UUID pictureId, String altText, int position, boolean complete) {
        var post = edit.lock(actor, postId);
        var picture = edit.picture(post, pictureId);
        if (altText.length() > LONGEST_ALT_TEXT) {
            throw new UnreadyException(Issue.of("ALT_TEXT_TOO_LONG",
                    "Keep the description under " + LONGEST_ALT_TEXT + " characters.").atPicture(pictureId));
        }
        pictures.describe(post.schoolId(), picture.id(), position, altText, complete);
        if (!altText.equals(picture.altText())) {
            jobs.ask(JobKind.CHECK_WORDS, post.schoolId(), post.id(), clock.instant());
        }
        edit.done(actor, post, "PICTURE_DESCRIBED", picture.id());
    }
}
