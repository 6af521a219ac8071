package gatepost.core.shared;

/** The kinds of background work; each has one handler in the worker, safe to run twice. */
public enum JobKind {
    LOOK_AT_PICTURE,
    READ_DOCUMENT,
    CHECK_WORDS,
    FREEZE_REVISION,
    PUBLISH,
    RECONCILE,
    TAKE_DOWN,
    CLEAR_STAGED,
    MODERATE_COMMENT
}
