package gatepost.core.picture;

import gatepost.core.shared.Actor;
import gatepost.core.shared.Ids;
import gatepost.core.shared.Issue;
import gatepost.core.shared.MissingException;
import gatepost.core.shared.NotAllowedException;
import gatepost.core.shared.UnreadyException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Lets a person mark a face that the detector missed, and take such a mark away again. */
@Singleton
public class MarkFace {

    private static final int SMALLEST = 4;

    private final EditPictures edit;
    private final Faces faces;
    private final Looks looks;

    MarkFace(EditPictures edit, Faces faces, Looks looks) {
        this.edit = edit;
        this.faces = faces;
        this.looks = looks;
    }

    /** @param box in pixels of the upright picture; what lies outside it is cut off
     *  @return the new face's id */
    @Transactional
    public UUID handle(Actor.Person actor, UUID postId, UUID pictureId, Box box) {
        var post = edit.lock(actor, postId);
        var picture = edit.picture(post, pictureId);
        var look = looks.find(post.schoolId(), picture.assetId()).filter(it -> it.state() == LookState.LOOKED)
                .orElseThrow(() -> new UnreadyException(
                        Issue.of("LOOKING", "Wait until the picture has been looked at, then mark the face.").atPicture(pictureId)));
        var inside = box.within(look.width(), look.height());
        if (inside.width() < SMALLEST || inside.height() < SMALLEST) {
            throw new UnreadyException(Issue.of("BOX_TOO_SMALL", "Draw the box around the whole face.").atPicture(pictureId));
        }
        var present = faces.ofAsset(post.schoolId(), picture.assetId());
        var position = present.isEmpty() ? 1 : present.getLast().position() + 1;
        var face = faces.save(new Face(post.schoolId(), Ids.next(), picture.assetId(), position, inside.x(), inside.y(),
                inside.width(), inside.height(), 1.0, FaceSource.PERSON));
        edit.done(actor, post, "FACE_MARKED", face.id());
        return face.id();
    }

    /** Only a person's own mark can be taken away; a detected face is answered instead ("not a face"). */
    @Transactional
    public void remove(Actor.Person actor, UUID postId, UUID pictureId, UUID faceId) {
        var post = edit.lock(actor, postId);
        var picture = edit.picture(post, pictureId);
        var face = faces.find(post.schoolId(), faceId).filter(it -> it.assetId().equals(picture.assetId()))
                .orElseThrow(() -> new MissingException("face"));
        if (face.source() != FaceSource.PERSON) {
            throw new NotAllowedException("The detector found this one. Answer it with \"Not a face\" instead.");
        }
        faces.forgetAnswer(post.schoolId(), face.id());
        faces.remove(post.schoolId(), face.id());
        edit.done(actor, post, "FACE_UNMARKED", face.id());
    }
}
