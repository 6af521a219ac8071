package gatepost.core.publication;

import gatepost.core.account.port.RemoteRef;
import java.util.Optional;

/**
 * Which part of a publication is to be sent or looked for. What goes out as one post is its own first part.
 *
 * @param part    from 0
 * @param answers the part before it, as it stands on the network; empty for the first
 */
public record ThreadPlace(int part, Optional<RemoteRef> answers) {

    /** Where everything begins. */
    public static final ThreadPlace FIRST = new ThreadPlace(0, Optional.empty());
}
