package gatepost.worker.picture.detect;

/** How far it makes sense to look into a picture's pixels. Beyond, patterns turn into faces and nothing is gained. */
final class Scale {

    /** Small pictures are enlarged this much at most before they are looked at. */
    static final int MOST_ENLARGED = 2;
    private static final double SMALLEST_FACE = 12;

    private Scale() {
    }

    /** Whether a box has the pixels to show anybody: below a dozen on a side nobody can be made out. */
    static boolean showsAFace(Candidate face) {
        return face.shorterSide() >= SMALLEST_FACE;
    }
}
