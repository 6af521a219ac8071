package gatepost.core.comment.verdict;

/** What to do with a comment, from the mildest. */
public enum CommentAction {
    /** Leave it where it is. */
    ALLOW,
    /** Leave it and ask a person. */
    REVIEW,
    /** Hide it at once. */
    HIDE
}
