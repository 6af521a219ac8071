package gatepost.core.review;

import gatepost.core.picture.AnswerKind;
import gatepost.core.picture.Box;
import java.util.List;
import java.util.Optional;

/**
 * Holds the faces that can be seen in a finished rendition against what was said about the picture (C2, C9). A box may have been moved off
 * its face, or taken away: whoever is then seen was never answered for.
 *
 * @param seen boxes in the upright original at full size
 */
record SeenFaces(PictureInDraft picture, List<Box> seen) {

    /** From here on two boxes are about the same face. */
    private static final double SAME = 0.3;
    /** A box around a whole head holds the face that a detector sees in it. */
    private static final double INSIDE = 0.6;
    /** Larger than this many times the face, a box is not about it: nobody answers for a crowd with one box. */
    private static final int LARGEST = 6;

    private static final List<String> PLACES = List.of("at the top left", "at the top", "at the top right", "on the left", "in the middle",
            "on the right", "at the bottom left", "at the bottom", "at the bottom right");

    /** What to tell the author, if somebody can be seen for whom nobody answered. */
    Optional<String> complaint() {
        return seen.stream().filter(face -> picture.faces().stream().noneMatch(known -> answersFor(known, face))).findFirst()
                .map(face -> "A face can be seen " + where(face) + " of photo " + (picture.picture().position() + 1)
                        + ", and no answered box is around it. Put its box back or mark the face, answer it, and send the post again.");
    }

    private static boolean answersFor(AnsweredFace known, Box face) {
        var box = known.face().box();
        return !known.is(AnswerKind.COVER) && (box.overlap(face) >= SAME
                || face.shareIn(box) >= INSIDE && box.area() <= LARGEST * face.area());
    }

    private String where(Box face) {
        var across = third(face.x() + face.width() / 2, picture.look().width());
        var down = third(face.y() + face.height() / 2, picture.look().height());
        return PLACES.get(3 * down + across);
    }

    private static int third(int at, int of) {
        return Math.clamp(3L * at / of, 0, 2);
    }
}
