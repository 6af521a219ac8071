package gatepost.core.shared;

/** What a live-update event is about. */
public enum ChangeKind {
    POST,
    COMMENT,
    CONSENT,
    PUBLICATION,
    WITHDRAWAL,
    AUDIT
}
