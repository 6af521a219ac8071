package gatepost.core.takedown;

import gatepost.core.account.Network;
import gatepost.core.review.DepictionKind;
import java.util.UUID;

/** Makes what the register's questions about posts answer with, for whoever plays them. */
public final class TestOccurrences {

    private TestOccurrences() {
    }

    /** Somebody occurs in this way, on this network, in this post or publication. */
    public static Object occurrence(UUID placeId, Network network, DepictionKind kind) {
        return new Occurrence(placeId, network, kind);
    }
}
