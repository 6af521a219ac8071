package gatepost.core.shared;

/** What a live-update event is about. */
public enum ChangeKind {
    POST,
    COMMENT,
    CONSENT,
    WITHDRAWAL,
    AUDIT
}
