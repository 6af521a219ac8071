package gatepost.core.consent;

/** What happened to a consent. */
public enum ConsentEventKind {
    GIVEN,
    REFUSED,
    WITHDRAWN,
    EXPIRED,
    /** What was recorded turned out to be wrong, so it is as if nobody had answered. */
    INVALIDATED
}
