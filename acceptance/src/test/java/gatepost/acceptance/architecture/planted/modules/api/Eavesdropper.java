package gatepost.acceptance.architecture.planted.modules.api;

import gatepost.acceptance.architecture.planted.modules.connectors.facebook.Wire;

/** Breaks: pages know no connector, and nobody speaks past the port. */
class Eavesdropper {
    private final Wire wire = new Wire();

    String listen() {
        return wire.toString();
    }
}
