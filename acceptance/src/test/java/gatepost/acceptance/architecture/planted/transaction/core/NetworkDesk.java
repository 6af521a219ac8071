package gatepost.acceptance.architecture.planted.transaction.core;

import gatepost.core.account.port.Connector;

/** Asks a network. */
class NetworkDesk implements Desk {
    private final Connector connector;

    NetworkDesk(Connector connector) {
        this.connector = connector;
    }

    @Override
    public void ask() {
        connector.comments(null, null);
    }
}
