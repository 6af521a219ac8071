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

/** Lets a person mark a face that the detector missed, put any box right, and take one away. */
@Singleton
public class MarkFace {

    private static final int SMALLEST = 4;
    private static final int LONGEST_REASON = 300;

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
        var inside = inside(picture, box);
        var present = faces.ofAsset(post.schoolId(), picture.assetId());
        var position = present.isEmpty() ? 1 : present.getLast().position() + 1;
        var face = faces.save(new Face(post.schoolId(), Ids.next(), picture.assetId(), position, inside.x(), inside.y(),
                inside.width(), inside.height(), 1.0, FaceSource.PERSON));
        edit.done(actor, post, "FACE_MARKED", face.id());
        return face.id();
    }

    /** Moves a face's box, or makes it larger or smaller. What was said about the face stays. */
    @Transactional
    public void move(Actor.Person actor, UUID postId, UUID pictureId, UUID faceId, Box box) {
        var post = edit.lock(actor, postId);
        var picture = edit.picture(post, pictureId);
        var face = faceIn(picture, faceId);
        var inside = inside(picture, box);
        faces.move(post.schoolId(), face.id(), inside.x(), inside.y(), inside.width(), inside.height());
        edit.done(actor, post, "FACE_MOVED", face.id());
    }

    /** Takes any box away for good.
     *
     * @param reason is kept in the log with the person's name */
    @Transactional
    public void delete(Actor.Person actor, UUID postId, UUID pictureId, UUID faceId, String reason) {
        var post = edit.lock(actor, postId);
        var face = faceIn(edit.picture(post, pictureId), faceId);
        var why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new UnreadyException(Issue.of("REASON_MISSING", "Say in a few words why this box is taken away.")
                    .atPicture(pictureId).atFace(faceId).inField("reason"));
        }
        faces.forgetAnswer(post.schoolId(), face.id());
        faces.remove(post.schoolId(), face.id());
        edit.done(actor, post, "FACE_DELETED", face.id(), why);
    }

    /** Only a person's own mark can be taken away without a word; a detected face needs a reason or an answer. */
    @Transactional
    public void remove(Actor.Person actor, UUID postId, UUID pictureId, UUID faceId) {
        var post = edit.lock(actor, postId);
        var picture = edit.picture(post, pictureId);
        var face = faceIn(picture, faceId);
        if (face.source() != FaceSource.PERSON) {
            throw new NotAllowedException("The detector found this one. Answer it with \"Not a face\" instead.");
        }
        faces.forgetAnswer(post.schoolId(), face.id());
        faces.remove(post.schoolId(), face.id());
        edit.done(actor, post, "FACE_UNMARKED", face.id());
    }

    private Face faceIn(DraftPicture picture, UUID faceId) {
        return faces.find(picture.schoolId(), faceId).filter(it -> it.assetId().equals(picture.assetId()))
                .orElseThrow(() -> new MissingException("face"));
    }

    private Box inside(DraftPicture picture, Box box) {
        var look = looks.find(picture.schoolId(), picture.assetId()).filter(it -> it.state() == LookState.LOOKED)
                .orElseThrow(() -> new UnreadyException(
                        Issue.of("LOOKING", "Wait until the picture has been looked at, then mark the face.").atPicture(picture.id())));
        var inside = box.within(look.width(), look.height());
        if (inside.width() < SMALLEST || inside.height() < SMALLEST) {
            throw new UnreadyException(Issue.of("BOX_TOO_SMALL", "Draw the box around the whole face.").atPicture(picture.id()));
        }
        return inside;
    }
}
