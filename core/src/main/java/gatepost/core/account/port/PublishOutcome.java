package gatepost.core.account.port;

import java.util.List;

/** What came of the one irreversible call. */
public sealed interface PublishOutcome {

    /** It is public: everything it left on the network, the post itself first. */
    record Published(List<RemoteRef> objects, String permalink) implements PublishOutcome {
        public Published {
            objects = List.copyOf(objects);
        }
    }

    /** The network answered that it did not take it, or the request provably never left: nothing is public. */
    record Refused(Failure failure) implements PublishOutcome {
    }

    /**
     * The network says that the account has such a post already and took no other. After an earlier call of the same publication this is
     * evidence that the earlier one went through; otherwise another post has the same words.
     */
    record AlreadyThere(Failure failure) implements PublishOutcome {
    }

    /** Nobody can say whether it is public: the connection dropped, the answer was unreadable. */
    record Unknown(String reason) implements PublishOutcome {
    }
}
