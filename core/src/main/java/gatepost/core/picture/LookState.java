package gatepost.core.picture;

/** How far the worker is with an asset. Only {@link #LOOKED} lets a post go on (I6). */
public enum LookState {
    LOOKING,
    LOOKED,
    /** The bytes are no picture we take; a sentence says why. Only another file helps. */
    REFUSED,
    /** Looking crashed or took too long; a person can ask for another try. */
    FAILED
}
