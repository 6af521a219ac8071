package gatepost.acceptance.architecture.planted.gate.core.review;

/** Stands for the product's. */
public interface Revisions {
    /** A revision that nobody approved. */
    FrozenRevision newest();
}
