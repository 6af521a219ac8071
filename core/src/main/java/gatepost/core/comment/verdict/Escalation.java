package gatepost.core.comment.verdict;

/** Who has to hear of a comment at once. */
public enum Escalation {
    /** The designated safeguarding lead. */
    DSL,
    HEADTEACHER,
    /** The senior leadership team. */
    SLT
}
