package gatepost.acceptance.architecture.planted.gate.core.review;

/** Stands for the product's, with its door left open. */
public interface Decisions {
    /** Adds an approval. */
    void approve(String digest);
}
