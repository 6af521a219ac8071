package gatepost.core.check;

import gatepost.core.account.Network;
import java.util.Optional;
import java.util.UUID;

/** One stretch of words to be checked, and where in the draft it stands. */
public record WordsPart(Part part, Optional<Network> network, Optional<UUID> pictureId, String words) {

    /** Says where, never what. */
    @Override
    public String toString() {
        return "WordsPart[" + part + "]";
    }
}
