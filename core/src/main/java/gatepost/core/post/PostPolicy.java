package gatepost.core.post;

import static gatepost.core.post.PostAction.APPROVE;
import static gatepost.core.post.PostAction.CHECK_AGAIN;
import static gatepost.core.post.PostAction.DISCARD;
import static gatepost.core.post.PostAction.EDIT;
import static gatepost.core.post.PostAction.REJECT;
import static gatepost.core.post.PostAction.REQUEST_CHANGES;
import static gatepost.core.post.PostAction.RESOLVE_UNKNOWN;
import static gatepost.core.post.PostAction.RESTORE;
import static gatepost.core.post.PostAction.SUBMIT;
import static gatepost.core.post.PostAction.TAKE_BACK;
import static gatepost.core.post.PostAction.TAKE_DOWN;
import static gatepost.core.post.PostAction.UNDO;

import gatepost.core.school.Area;
import gatepost.core.school.Role;
import gatepost.core.school.RolePolicy;
import gatepost.core.shared.Actor;
import gatepost.core.shared.NotAllowedException;
import java.util.EnumSet;
import java.util.Set;

/** Who may do what to a post: the one place that says so. */
public final class PostPolicy {

    private static final Set<Role> REMOVERS = EnumSet.of(Role.HEADTEACHER, Role.DEPUTY, Role.SLT, Role.OFFICE, Role.DSL);

    private PostPolicy() {
    }

    /** Only designated staff may draft (A4). */
    public static boolean mayDraft(Role role) {
        return RolePolicy.mayDraft(role);
    }

    /** Only the Headteacher decides (A1); a named delegate is a setting that does not exist yet. */
    public static boolean mayDecide(Role role) {
        return role == Role.HEADTEACHER;
    }

    /** Whether a person may see the posts of others, with who is in them; pupils' data stays away from the rest (R5). */
    public static boolean mayRead(Role role) {
        return RolePolicy.reaches(role, Area.POSTS);
    }

    /** Everything this person may do to this post now. */
    public static Set<PostAction> actions(Actor.Person actor, Post post, PostFacts facts) {
        var actions = EnumSet.noneOf(PostAction.class);
        var author = actor.personId().equals(post.authorId()) && mayDraft(actor.role());
        if (author && post.state().editable()) {
            actions.addAll(EnumSet.of(EDIT, SUBMIT, CHECK_AGAIN));
        }
        if (author && PostLifecycle.allows(post.state(), PostState.DISCARDED)) {
            actions.add(DISCARD);
        }
        if (author && post.state() == PostState.DISCARDED) {
            actions.add(RESTORE);
        }
        if (author && post.state() == PostState.WAITING) {
            actions.add(TAKE_BACK);
        }
        // Nobody approves their own post (A2, I2).
        var judge = mayDecide(actor.role()) && !actor.personId().equals(post.authorId());
        if (judge && post.state() == PostState.WAITING) {
            actions.addAll(EnumSet.of(APPROVE, REQUEST_CHANGES, REJECT));
        }
        if (judge && post.state() == PostState.APPROVED && facts.undoOpen()) {
            actions.add(UNDO);
        }
        if (facts.removable() && (REMOVERS.contains(actor.role()) || author)) {
            actions.add(TAKE_DOWN);
        }
        if (facts.needsDecision() && mayDecide(actor.role())) {
            actions.add(RESOLVE_UNKNOWN);
        }
        return actions;
    }

    /** @throws NotAllowedException unless the action is in {@link #actions} */
    public static void require(PostAction action, Actor.Person actor, Post post, PostFacts facts) {
        if (!actions(actor, post, facts).contains(action)) {
            throw new NotAllowedException("You cannot do this to the post as it stands now. Open it again to see what you can do.");
        }
    }
}
