package gatepost.core.picture;

import gatepost.core.shared.Actor;
import gatepost.core.shared.Issue;
import gatepost.core.shared.MissingException;
import gatepost.core.shared.NotAllowedException;
import gatepost.core.shared.UnreadyException;
import gatepost.core.text.FindingCode;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * Lets an author say why a picture may be used in spite of what was found about it as a whole. The Headteacher reads the reason beside the
 * picture. What the school has set to block stays blocked.
 */
@Singleton
public class AcceptFinding {

    private static final Set<FindingCode> ABOUT_THE_WHOLE = EnumSet.of(FindingCode.DEVICE_NOT_APPROVED, FindingCode.DEVICE_UNKNOWN,
            FindingCode.TAKEN_DOWN_BEFORE);
    private static final int LONGEST_REASON = 500;

    private final EditPictures edit;
    private final PictureAcceptances acceptances;
    private final Clock clock;

    AcceptFinding(EditPictures edit, PictureAcceptances acceptances, Clock clock) {
        this.edit = edit;
        this.acceptances = acceptances;
        this.clock = clock;
    }

    @Transactional
    public void handle(Actor.Person actor, UUID postId, UUID pictureId, FindingCode code, String reason) {
        var post = edit.lock(actor, postId);
        var picture = edit.picture(post, pictureId);
        if (!ABOUT_THE_WHOLE.contains(code)) {
            throw new NotAllowedException("A finding of this kind is settled where it stands in the words or the picture.");
        }
        var why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new UnreadyException(Issue.of("REASON_MISSING", why.isEmpty() ? "Say in a few words why this photo may be used."
                    : "Keep the reason under " + LONGEST_REASON + " characters.").atPicture(pictureId).inField("reason"));
        }
        acceptances.remove(post.schoolId(), picture.id(), code.name());
        acceptances.add(post.schoolId(), picture.id(), code.name(), why, actor.personId(), clock.instant());
        edit.done(actor, post, "FINDING_ACCEPTED_" + code, picture.id(), why);
    }

    /** Takes an acceptance back: the finding asks again. */
    @Transactional
    public void forget(Actor.Person actor, UUID postId, UUID pictureId, FindingCode code) {
        var post = edit.lock(actor, postId);
        if (acceptances.remove(post.schoolId(), edit.picture(post, pictureId).id(), code.name()) == 0) {
            throw new MissingException("reason");
        }
        edit.done(actor, post, "FINDING_ASKS_AGAIN_" + code, pictureId);
    }
}
