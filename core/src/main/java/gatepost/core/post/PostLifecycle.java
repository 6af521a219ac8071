package gatepost.core.post;

import static gatepost.core.post.PostState.APPROVED;
import static gatepost.core.post.PostState.CHANGES_REQUESTED;
import static gatepost.core.post.PostState.DISCARDED;
import static gatepost.core.post.PostState.DRAFT;
import static gatepost.core.post.PostState.PREPARING;
import static gatepost.core.post.PostState.PUBLISHED;
import static gatepost.core.post.PostState.REJECTED;
import static gatepost.core.post.PostState.REMOVED;
import static gatepost.core.post.PostState.STOPPED;
import static gatepost.core.post.PostState.WAITING;

import java.util.Map;
import java.util.Set;

/** The whole state machine of a post. An edge that is not here does not exist. */
public final class PostLifecycle {

    private static final Map<PostState, Set<PostState>> EDGES = Map.of(
            // submitted, or given up by its author, who may take it up again
            DRAFT, Set.of(PREPARING, DISCARDED),
            DISCARDED, Set.of(DRAFT),
            // frozen, or something was found while preparing
            PREPARING, Set.of(WAITING, DRAFT),
            // decided, taken back by the author, or a consent fell away
            WAITING, Set.of(APPROVED, CHANGES_REQUESTED, REJECTED, DRAFT, STOPPED),
            CHANGES_REQUESTED, Set.of(PREPARING, DISCARDED),
            REJECTED, Set.of(),
            // undone inside the grace period, sent, or stopped at or before sending; what a network refused may be sent again
            APPROVED, Set.of(WAITING, PUBLISHED, STOPPED),
            PUBLISHED, Set.of(REMOVED),
            STOPPED, Set.of(PREPARING, APPROVED, PUBLISHED),
            REMOVED, Set.of());

    private PostLifecycle() {
    }

    /** Whether a post may go from one state to the other. */
    public static boolean allows(PostState from, PostState to) {
        return EDGES.get(from).contains(to);
    }

    /** The states that can follow. */
    public static Set<PostState> after(PostState state) {
        return EDGES.get(state);
    }
}
