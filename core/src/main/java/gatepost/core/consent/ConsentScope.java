package gatepost.core.consent;

import gatepost.core.account.Network;

/** What exactly was asked of a parent or member of staff: this kind of thing, on this network (C2). */
public record ConsentScope(Network network, ConsentKind kind) {

    /** Reads what {@link #toString} wrote, such as {@code FACEBOOK:PHOTO}. */
    public static ConsentScope parse(String text) {
        var parts = text.split(":", 2);
        if (parts.length != 2) {
            throw new IllegalArgumentException("A scope is written NETWORK:KIND");
        }
        return new ConsentScope(Network.valueOf(parts[0]), ConsentKind.valueOf(parts[1]));
    }

    @Override
    public String toString() {
        return network + ":" + kind;
    }
}
