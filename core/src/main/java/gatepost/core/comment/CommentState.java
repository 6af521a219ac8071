package gatepost.core.comment;

/** Where a comment stands, as far as a read of the network has shown. */
public enum CommentState {
    /** The public can read it. */
    VISIBLE,
    /** A person asked to hide it; the public may still read it. */
    HIDING,
    /** A read showed that the public cannot see it. */
    HIDDEN,
    /** A person asked to show it again. */
    SHOWING,
    /** It should be hidden and is not: a person is needed. */
    HIDE_FAILED,
    /** A read showed that it stands there no more. */
    GONE
}
