package gatepost.acceptance.architecture.planted.domain.connectors.x;

/** A connector's own class. */
public class Signer {
}
