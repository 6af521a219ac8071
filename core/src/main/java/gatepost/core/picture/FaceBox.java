package gatepost.core.picture;

/**
 * A face, or what may be one, as a detector found it.
 *
 * @param box where, as detected (not grown)
 * @param score how sure the detector is, 0 to 1
 */
public record FaceBox(Box box, double score) {

    /** From this score on it is a face; below it is a possible face. Both need an answer from a person. */
    public static final double FACE_FROM = 0.5;

    public FaceBox {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("A score lies between 0 and 1");
        }
    }

    /** Whether this is a face rather than a possible face. */
    public boolean isFace() {
        return score >= FACE_FROM;
    }
}
