package gatepost.core.comment;

import gatepost.core.school.Area;
import gatepost.core.school.Role;
import gatepost.core.school.RolePolicy;
import gatepost.core.shared.Actor;
import gatepost.core.shared.NotAllowedException;
import java.util.EnumSet;
import java.util.Set;

/** Who may do what about a comment: the one place that says so (A4, M1). */
public final class CommentPolicy {

    private CommentPolicy() {
    }

    /** Those who moderate, and whoever else reaches comments. */
    public static boolean mayRead(Role role) {
        return RolePolicy.reaches(role, Area.COMMENTS);
    }

    /** @throws NotAllowedException unless the role {@link #mayRead} */
    public static void requireRead(Role role) {
        if (!mayRead(role)) {
            throw new NotAllowedException("Comments are read by the people who moderate them. Ask the senior leadership team.");
        }
    }

    /** Everything this person may do about this comment now. */
    public static Set<ModerationKind> actions(Actor.Person actor, Comment comment) {
        var actions = EnumSet.noneOf(ModerationKind.class);
        if (!RolePolicy.mayModerate(actor.role())) {
            return actions;
        }
        switch (comment.state()) {
            case VISIBLE, HIDE_FAILED -> {
                if (comment.canHide()) {
                    actions.add(ModerationKind.HIDE);
                }
                if (!comment.allowed() || comment.state() == CommentState.HIDE_FAILED) {
                    actions.add(ModerationKind.ALLOW);
                }
            }
            case HIDDEN -> actions.add(ModerationKind.UNHIDE);
            case HIDING, SHOWING, GONE -> { }
        }
        return actions;
    }

    /** @throws NotAllowedException unless the action is in {@link #actions} */
    static void require(ModerationKind action, Actor.Person actor, Comment comment) {
        if (!actions(actor, comment).contains(action)) {
            throw new NotAllowedException("You cannot do this about the comment as it stands now. Open it again to see what you can do.");
        }
    }
}
