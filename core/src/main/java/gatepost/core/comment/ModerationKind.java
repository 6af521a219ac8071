package gatepost.core.comment;

/** What a person does about a comment. */
public enum ModerationKind {
    HIDE,
    /** Show a hidden comment again. */
    UNHIDE,
    /** Let it stand; it needs nobody any more. */
    ALLOW
}
