package gatepost.core.account.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Comments under one post, as a network lists them now. */
public sealed interface RemoteComments {

    /** All comments of the post, every page read. */
    record Listed(List<RemoteComment> comments) implements RemoteComments {
        public Listed {
            comments = List.copyOf(comments);
        }
    }

    /** The read failed: nothing is known about what stands there. */
    record NotListed(Failure failure) implements RemoteComments {
    }

    /**
     * One comment.
     *
     * @param authorId   the author's id on the network, empty where the network keeps it
     * @param authorName the name shown, empty where the network keeps it
     * @param raw        the network's own record of it, kept as evidence (JSON)
     */
    record RemoteComment(String id, Optional<String> parentId, Optional<String> authorId, Optional<String> authorName,
                         String text, Instant createdAt, String permalink, boolean hidden, boolean canHide, String raw) {

        /** Says which, never what: comments hold people's words. */
        @Override
        public String toString() {
            return "RemoteComment[" + id + "]";
        }
    }
}
