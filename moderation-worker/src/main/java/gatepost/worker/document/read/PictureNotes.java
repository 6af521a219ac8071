package gatepost.worker.document.read;

import gatepost.core.document.Gap;
import gatepost.core.document.GapKind;
import gatepost.core.document.Page;
import gatepost.core.picture.header.RefusedPicture;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What was seen in the pictures of one document. Who is shown in them, a person has to say (C1, C9). */
final class PictureNotes {

    /** As many as are looked at within the time that one document may take. */
    private static final int MOST_LOOKED_AT = 12;
    /** Bullets and rules. */
    private static final int SMALLEST = 24;

    private final PictureEyes eyes;
    private final Set<ByteBuffer> known = new HashSet<>();
    private final List<Page> words = new ArrayList<>();
    private int count;
    private int withFaces;
    private int unseen;

    PictureNotes(PictureEyes eyes) {
        this.eyes = eyes;
    }

    /** The same picture on several pages counts once. */
    void take(byte[] picture, String where) {
        if (!known.add(ByteBuffer.wrap(picture))) {
            return;
        }
        if (known.size() > MOST_LOOKED_AT) {
            count++;
            unseen++;
            return;
        }
        try {
            var seen = eyes.look(picture);
            if (seen.width() < SMALLEST && seen.height() < SMALLEST) {
                return;
            }
            count++;
            withFaces += seen.faces() > 0 ? 1 : 0;
            unseen += seen.unread() ? 1 : 0;
            if (!seen.words().isBlank()) {
                words.add(new Page("Picture %d%s".formatted(count, where), seen.words()));
            }
        } catch (RefusedPicture refused) {
            count++;
            unseen++;
        }
    }

    /** A drawing or a picture that nothing here opens. */
    void unseen() {
        count++;
        unseen++;
    }

    int count() {
        return count;
    }

    /** What is written in them, a page each. */
    List<Page> words() {
        return words;
    }

    /** One question for all of them. */
    Optional<Gap> gap() {
        if (count == 0) {
            return Optional.empty();
        }
        var sentence = (count == 1 ? "There is a picture in this document" : "There are %d pictures in this document".formatted(count))
                + (withFaces == 0 ? "." : withFaces == 1 ? ", and faces in one of them." : ", and faces in %d of them.".formatted(withFaces))
                + (unseen == 0 ? "" : " Not everything in them could be read.")
                + " Look at each: leave it only if everybody shown may be shown, and no child's name can be read.";
        return Optional.of(new Gap(0, GapKind.LOOK, sentence));
    }
}
