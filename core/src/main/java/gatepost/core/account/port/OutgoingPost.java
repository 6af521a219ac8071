package gatepost.core.account.port;

import java.util.List;

/** One revision as one network will receive it: its words and its pictures, in order. */
public record OutgoingPost(String text, List<OutgoingPicture> pictures) {

    public OutgoingPost {
        pictures = List.copyOf(pictures);
    }
}
