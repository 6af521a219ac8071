package gatepost.core.check;

/** All findings of a check together. */
public enum Verdict {
    /** Nothing found. */
    CLEAR,
    /** Something a person looks at. */
    ATTENTION,
    /** Something that must not go out. */
    BLOCKED,
    /** The check crashed, took too long or could not decide; it holds the post (I6). */
    INCONCLUSIVE
}
