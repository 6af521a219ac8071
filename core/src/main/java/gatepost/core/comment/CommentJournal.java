package gatepost.core.comment;

import gatepost.core.audit.Audit;
import gatepost.core.shared.Actor;
import gatepost.core.shared.ChangeKind;
import gatepost.core.shared.Changes;
import jakarta.inject.Singleton;

/** Moves comments from state to state and writes down every change of one, in the transaction of the change (I7). */
@Singleton
class CommentJournal {

    private final Comments comments;
    private final Audit audit;
    private final Changes changes;

    CommentJournal(Comments comments, Audit audit, Changes changes) {
        this.comments = comments;
        this.audit = audit;
        this.changes = changes;
    }

    /**
     * Enters a state.
     *
     * @param sentence what a person should know about it, empty where the state says it all
     * @throws IllegalStateException if the lifecycle has no such edge
     */
    void enter(Actor actor, Comment comment, CommentState state, String sentence) {
        if (!CommentLifecycle.allows(comment.state(), state)) {
            throw new IllegalStateException("A comment cannot go from " + comment.state() + " to " + state);
        }
        comments.enter(comment.schoolId(), comment.id(), state, sentence);
        changed(actor, comment, "COMMENT_" + state, "");
    }

    /** Notes a change that does not move the comment. */
    void changed(Actor actor, Comment comment, String action, String detail) {
        audit.record(actor, action, "comment", comment.id(), detail);
        changes.note(comment.schoolId(), ChangeKind.COMMENT, comment.id());
    }
}
