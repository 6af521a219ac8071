package gatepost.core.account.port;

import java.util.List;

/**
 * One revision as one network will receive it: its words and its pictures, in order.
 *
 * @param key the same for every try at sending one publication, and for no other: a network that can tell a repeat tells it by this
 */
public record OutgoingPost(String key, String text, List<OutgoingPicture> pictures) {

    public OutgoingPost {
        pictures = List.copyOf(pictures);
    }
}
