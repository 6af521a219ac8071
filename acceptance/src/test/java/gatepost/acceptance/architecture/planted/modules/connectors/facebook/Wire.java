package gatepost.acceptance.architecture.planted.modules.connectors.facebook;

/** A network's own class. */
public class Wire {
}
