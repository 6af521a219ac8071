package gatepost.core.picture;

/** What a person says about a face. */
public enum AnswerKind {
    PUPIL,
    STAFF,
    /** Somebody grown up who is on no roll, whose consent the office has on file: a governor, a parent who helps. */
    ADULT,
    /** Fill it in the published picture. */
    COVER,
    NOT_A_FACE;

    /** Whether the answer names somebody. */
    public boolean names() {
        return this == PUPIL || this == STAFF;
    }
}
