package gatepost.core.account.port;

import java.util.List;
import java.util.Optional;

/**
 * One revision as one network will receive it: its words and its pictures, in order. Of a thread, one part.
 *
 * @param key     the same for every try at sending it, and for nothing else: a network that can tell a repeat tells it by this
 * @param answers the part of a thread that this one follows; empty for what stands by itself or begins a thread. Only networks that take
 *                threads are ever handed one, see {@link gatepost.core.account.NetworkLimits#maxParts}
 */
public record OutgoingPost(String key, String text, List<OutgoingPicture> pictures, Optional<RemoteRef> answers) {

    public OutgoingPost {
        pictures = List.copyOf(pictures);
    }

    /** A post that answers nothing. */
    public OutgoingPost(String key, String text, List<OutgoingPicture> pictures) {
        this(key, text, pictures, Optional.empty());
    }
}
