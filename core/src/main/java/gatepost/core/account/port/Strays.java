package gatepost.core.account.port;

import java.util.List;

/** Pictures that lie unused on an account and are one post's own: an upload of which nobody noted that it arrived. */
public sealed interface Strays {

    /** What is there, perhaps nothing. */
    record Found(List<RemoteRef> pictures) implements Strays {
        public Found {
            pictures = List.copyOf(pictures);
        }
    }

    /** The read failed: nothing is known, read again later. */
    record NotRead(Failure failure) implements Strays {
    }
}
