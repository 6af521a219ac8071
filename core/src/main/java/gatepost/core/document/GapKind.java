package gatepost.core.document;

/** What is to be done about something in a document that nobody but a person can judge. */
public enum GapKind {
    /** The document has to change: nobody can say what is in there. */
    UNREADABLE,
    /** A person has to look, and may leave it as it is for a reason. */
    LOOK
}
