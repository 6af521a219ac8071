package gatepost.core.picture;

import gatepost.core.shared.Actor;
import gatepost.core.shared.Issue;
import gatepost.core.shared.UnreadyException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Cuts a draft's picture to a part of it: whoever and whatever lies outside does not go out, and asks nothing (K4). */
@Singleton
public class CropPicture {

    /** What is smaller shows nothing on any network. */
    private static final int SMALLEST = 200;

    private final EditPictures edit;
    private final PictureCrops crops;
    private final Looks looks;

    CropPicture(EditPictures edit, PictureCrops crops, Looks looks) {
        this.edit = edit;
        this.crops = crops;
        this.looks = looks;
    }

    /** @param box in pixels of the upright picture; what lies outside it is cut off */
    @Transactional
    public void handle(Actor.Person actor, UUID postId, UUID pictureId, Box box) {
        var post = edit.lock(actor, postId);
        var picture = edit.picture(post, pictureId);
        var look = looks.find(post.schoolId(), picture.assetId()).filter(it -> it.state() == LookState.LOOKED)
                .orElseThrow(() -> new UnreadyException(
                        Issue.of("LOOKING", "Wait until the picture has been looked at.").atPicture(pictureId)));
        var part = box.within(look.width(), look.height());
        if (part.width() < Math.min(SMALLEST, look.width()) || part.height() < Math.min(SMALLEST, look.height())) {
            throw new UnreadyException(Issue.of("BOX_TOO_SMALL",
                    "Keep at least " + SMALLEST + " pixels each way, or nobody can see what it shows.").atPicture(pictureId));
        }
        crops.remove(post.schoolId(), picture.id());
        crops.save(new PictureCrop(post.schoolId(), picture.id(), part.x(), part.y(), part.width(), part.height()));
        edit.done(actor, post, "PICTURE_CROPPED", picture.id());
    }

    /** Shows the whole picture again; who was outside asks again. */
    @Transactional
    public void forget(Actor.Person actor, UUID postId, UUID pictureId) {
        var post = edit.lock(actor, postId);
        crops.remove(post.schoolId(), edit.picture(post, pictureId).id());
        edit.done(actor, post, "PICTURE_UNCROPPED", pictureId);
    }
}
