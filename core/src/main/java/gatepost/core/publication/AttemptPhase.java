package gatepost.core.publication;

/** How far one try at sending is. */
public enum AttemptPhase {
    /** Pictures are handed over; nothing is public and everything may be repeated. */
    STAGING,
    /** Committed before the one irreversible call: from here on it may be public. */
    CALLING,
    /** Its outcome is recorded. */
    ENDED
}
