package gatepost.core.picture;

import gatepost.core.shared.Actor;
import gatepost.core.shared.Ids;
import gatepost.core.shared.Issue;
import gatepost.core.shared.MissingException;
import gatepost.core.shared.UnreadyException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;

/** Lets a person cover a place in a picture, or say why it may be seen (K2, K4). */
@Singleton
public class SettlePlace {

    private static final int SMALLEST = 4;
    private static final int LONGEST_REASON = 500;

    private final EditPictures edit;
    private final PicturePlaces places;
    private final Looks looks;
    private final Clock clock;

    SettlePlace(EditPictures edit, PicturePlaces places, Looks looks, Clock clock) {
        this.edit = edit;
        this.places = places;
        this.looks = looks;
        this.clock = clock;
    }

    /** @param box in pixels of the upright picture; what lies outside it is cut off
     *  @param reason wanted for what is left as it is */
    @Transactional
    public void handle(Actor.Person actor, UUID postId, UUID pictureId, PlaceKind kind, Box box, String reason) {
        var post = edit.lock(actor, postId);
        var picture = edit.picture(post, pictureId);
        var look = looks.find(post.schoolId(), picture.assetId()).filter(it -> it.state() == LookState.LOOKED)
                .orElseThrow(() -> new UnreadyException(
                        Issue.of("LOOKING", "Wait until the picture has been looked at.").atPicture(pictureId)));
        var inside = box.within(look.width(), look.height());
        if (inside.width() < SMALLEST || inside.height() < SMALLEST) {
            throw new UnreadyException(Issue.of("BOX_TOO_SMALL", "Draw the box around the whole place.").atPicture(pictureId));
        }
        var why = kind == PlaceKind.KEEP ? requireReason(reason.strip(), pictureId) : "";
        var place = places.save(new PicturePlace(post.schoolId(), Ids.next(), pictureId, kind, inside.x(), inside.y(), inside.width(),
                inside.height(), why, actor.personId(), clock.instant()));
        edit.done(actor, post, kind == PlaceKind.COVER ? "PLACE_COVERED" : "PLACE_LEFT_AS_IT_IS", place.id());
    }

    /** Takes back what was said about a place: what was found there asks again. */
    @Transactional
    public void forget(Actor.Person actor, UUID postId, UUID pictureId, UUID placeId) {
        var post = edit.lock(actor, postId);
        if (places.remove(post.schoolId(), edit.picture(post, pictureId).id(), placeId) == 0) {
            throw new MissingException("place");
        }
        edit.done(actor, post, "PLACE_TAKEN_BACK", placeId);
    }

    private static String requireReason(String reason, UUID pictureId) {
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new UnreadyException(Issue.of("REASON_MISSING", reason.isEmpty() ? "Say in a few words why this may be seen."
                    : "Keep the reason under " + LONGEST_REASON + " characters.").atPicture(pictureId).inField("reason"));
        }
        return reason;
    }
}
