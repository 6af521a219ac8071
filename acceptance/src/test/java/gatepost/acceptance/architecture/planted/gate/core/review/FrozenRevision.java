package gatepost.acceptance.architecture.planted.gate.core.review;

/** Stands for the product's. */
public record FrozenRevision(String digest) {
}
