package gatepost.core.school;

/** A part of the pages. */
public enum Area {
    TODAY,
    POSTS,
    REVIEW,
    COMMENTS,
    CONSENT,
    AUDIT
}
