package gatepost.core.review;

/** What became of something that was found in a picture. */
public enum Settlement {
    OPEN,
    /** It is filled in what goes out. */
    COVERED,
    /** A person looked at it and left it as it is, for a reason. */
    KEPT
}
