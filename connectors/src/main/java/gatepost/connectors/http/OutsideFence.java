package gatepost.connectors.http;

/** Something asked for an address outside the one network a connector is for: a fault of ours or of a library, never sent. */
public final class OutsideFence extends IllegalStateException {

    OutsideFence(String host) {
        super("A connector was about to speak to " + host + ", which lies outside its network's address");
    }
}
