package gatepost.core.check;

/** Which words of a draft a finding is about. */
public enum Part {
    /** The words for every network that has none of its own. */
    TEXT,
    /** The words of one network. */
    VARIANT,
    /** The description of a picture. */
    ALT_TEXT,
    /** What can be read in a picture. */
    PICTURE,
    /** What can be read in an attached document, and the name of its file. */
    ATTACHMENT
}
