package gatepost.core.comment;

/** Which comments a person wants to read. */
public enum CommentFilter {
    /** Those on which a person has to decide. */
    NEEDS_YOU,
    /** Those that are hidden, or on their way. */
    HIDDEN,
    ALL
}
