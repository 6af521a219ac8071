package gatepost.core.publication;

/** What is known of a remote object. */
public enum RemoteState {
    /** Handed over, not public. */
    STAGED,
    LIVE,
    /** A read showed that it is not there. */
    GONE
}
