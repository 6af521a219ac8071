package gatepost.core.takedown;

import gatepost.core.account.Network;
import gatepost.core.post.Post;
import gatepost.core.publication.Publication;
import java.util.List;
import java.util.Set;

/**
 * A post that a withdrawal reaches.
 *
 * @param networks     the networks on which it depends on the withdrawn consent
 * @param publications those of its publications that stop or come down
 */
public record Affected(Post post, Effect effect, Set<Network> networks, List<Publication> publications) {

    public Affected {
        networks = Set.copyOf(networks);
        publications = List.copyOf(publications);
    }

    /** What happens to it. */
    public enum Effect {
        /** The draft cannot be submitted as it is; its author sees why. */
        DRAFT_HELD,
        /** It waited or was planned and does not go out. */
        STOPPED,
        /** It is or may be public and comes down. */
        TAKEN_DOWN
    }
}
