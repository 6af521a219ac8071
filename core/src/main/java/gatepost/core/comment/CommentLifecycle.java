package gatepost.core.comment;

import static gatepost.core.comment.CommentState.GONE;
import static gatepost.core.comment.CommentState.HIDDEN;
import static gatepost.core.comment.CommentState.HIDE_FAILED;
import static gatepost.core.comment.CommentState.HIDING;
import static gatepost.core.comment.CommentState.SHOWING;
import static gatepost.core.comment.CommentState.VISIBLE;

import java.util.Map;
import java.util.Set;

/** The whole state machine of a comment. An edge that is not here does not exist. */
public final class CommentLifecycle {

    private static final Map<CommentState, Set<CommentState>> EDGES = Map.of(
            // a person hides it, it was hidden in the network's own pages, its author deleted it
            VISIBLE, Set.of(HIDING, HIDDEN, GONE),
            // what the read after the call showed
            HIDING, Set.of(HIDDEN, HIDE_FAILED, GONE),
            // a person shows it, somebody showed it in the network's own pages (against our wish or not), its author deleted it
            HIDDEN, Set.of(SHOWING, HIDE_FAILED, VISIBLE, GONE),
            // what the read after the call showed; a network that did not show it keeps it hidden
            SHOWING, Set.of(VISIBLE, HIDDEN, GONE),
            // a person tries again or lets it stand, it was hidden in the network's own pages, its author deleted it
            HIDE_FAILED, Set.of(HIDING, VISIBLE, HIDDEN, GONE),
            // a later read showed it after all
            GONE, Set.of(VISIBLE, HIDE_FAILED, HIDDEN));

    private CommentLifecycle() {
    }

    /** Whether a comment may go from one state to the other. */
    public static boolean allows(CommentState from, CommentState to) {
        return EDGES.get(from).contains(to);
    }
}
