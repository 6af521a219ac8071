package gatepost.core.picture;

import gatepost.core.shared.Actor;
import gatepost.core.shared.Issue;
import gatepost.core.shared.JobKind;
import gatepost.core.shared.Jobs;
import gatepost.core.shared.UnreadyException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;

/** Saves a picture's alt text, its place, and what its author attests of it. */
@Singleton
public class DescribePicture {

    private static final int LONGEST_ALT_TEXT = 2000;

    private final EditPictures edit;
    private final DraftPictures pictures;
    private final Looks looks;
    private final Jobs jobs;
    private final Clock clock;

    DescribePicture(EditPictures edit, DraftPictures pictures, Looks looks, Jobs jobs, Clock clock) {
        this.edit = edit;
        this.pictures = pictures;
        this.looks = looks;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Transactional
    public void handle(Actor.Person actor, UUID postId, UUID pictureId, String altText, int position, Set<Attestation> attested) {
        var post = edit.lock(actor, postId);
        var picture = edit.picture(post, pictureId);
        if (altText.length() > LONGEST_ALT_TEXT) {
            throw new UnreadyException(Issue.of("ALT_TEXT_TOO_LONG",
                    "Keep the description under " + LONGEST_ALT_TEXT + " characters.").atPicture(pictureId));
        }
        if (attested.contains(Attestation.FACES_MARKED) && !picture.complete() && !looked(picture)) {
            throw new UnreadyException(Issue.of("LOOKING",
                    "Gatepost has not found the faces in this picture yet. Wait a moment, then say that all are marked.").atPicture(pictureId));
        }
        pictures.describe(post.schoolId(), picture.id(), altText, attested.contains(Attestation.FACES_MARKED),
                attested.contains(Attestation.SUITABLY_DRESSED), attested.contains(Attestation.NOBODY_IN_DISTRESS),
                attested.contains(Attestation.NOTHING_CONFIDENTIAL));
        if (position != picture.position()) {
            move(picture, position);
        }
        if (!altText.equals(picture.altText())) {
            jobs.ask(JobKind.CHECK_WORDS, post.schoolId(), post.id(), clock.instant());
        }
        edit.done(actor, post, "PICTURE_DESCRIBED", picture.id());
    }

    /** Nobody can attest to faces that were not looked for yet. */
    private boolean looked(DraftPicture picture) {
        return looks.find(picture.schoolId(), picture.assetId()).filter(look -> look.state() == LookState.LOOKED).isPresent();
    }

    /** Pictures between the old place and the new one make room; places then run from 0 without gaps. */
    private void move(DraftPicture picture, int position) {
        var order = new ArrayList<>(pictures.ofPost(picture.schoolId(), picture.postId()));
        order.removeIf(each -> each.id().equals(picture.id()));
        var later = position > picture.position();
        var before = order.stream().filter(each -> later ? each.position() <= position : each.position() < position).count();
        order.add((int) before, picture);
        for (var place = 0; place < order.size(); place++) {
            pictures.place(picture.schoolId(), order.get(place).id(), place);
        }
    }
}
