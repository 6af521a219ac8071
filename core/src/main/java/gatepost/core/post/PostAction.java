package gatepost.core.post;

/** What a person may do to a post; the pages show this list and the use cases enforce it. */
public enum PostAction {
    EDIT,
    DISCARD,
    RESTORE,
    SUBMIT,
    TAKE_BACK,
    APPROVE,
    REQUEST_CHANGES,
    REJECT,
    UNDO,
    TAKE_DOWN,
    CHECK_AGAIN,
    RESOLVE_UNKNOWN
}
