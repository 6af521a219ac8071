package gatepost.core.document;

/** How far the worker is with a document. Only {@link #READ} lets a post go on (I6). */
public enum ReadState {
    READING,
    READ,
    /** It cannot be read: of another kind, damaged, locked, or too large inside. Only another file helps. */
    REFUSED,
    /** Reading crashed or took too long; a person can ask for another try. */
    FAILED
}
