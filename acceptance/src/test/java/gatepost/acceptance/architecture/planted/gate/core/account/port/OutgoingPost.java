package gatepost.acceptance.architecture.planted.gate.core.account.port;

/** Stands for the product's. */
public record OutgoingPost(String words) {
}
