package gatepost.core.takedown;

/** How far the removal of one publication is. */
public enum TakedownState {
    REQUESTED,
    /** Delete calls are being made and proved. */
    REMOVING,
    /** A read showed that everything is gone (I9). */
    CONFIRMED,
    /** The network does not let us: a person has to remove it there. */
    MANUAL
}
