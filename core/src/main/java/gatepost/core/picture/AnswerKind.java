package gatepost.core.picture;

/** What a person says about a face. */
public enum AnswerKind {
    PUPIL,
    STAFF,
    /** Fill it in the published picture. */
    COVER,
    NOT_A_FACE;

    /** Whether the answer names somebody. */
    public boolean names() {
        return this == PUPIL || this == STAFF;
    }
}
