package gatepost.core.comment;

import static gatepost.core.comment.ModerationKind.ALLOW;
import static gatepost.core.comment.ModerationKind.HIDE;
import static gatepost.core.comment.ModerationKind.UNHIDE;
import static org.assertj.core.api.Assertions.assertThat;

import gatepost.core.account.Network;
import gatepost.core.school.Role;
import gatepost.core.shared.Actor;
import gatepost.core.shared.Ids;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommentPolicyTest {

    private final UUID school = Ids.next();

    @Test
    void aModeratorMayDoWhatTheStateLeavesOpen() {
        assertThat(actions(CommentState.VISIBLE, false)).containsExactlyInAnyOrder(HIDE, ALLOW);
        assertThat(actions(CommentState.VISIBLE, true)).containsExactly(HIDE);
        assertThat(actions(CommentState.HIDE_FAILED, false)).containsExactlyInAnyOrder(HIDE, ALLOW);
        assertThat(actions(CommentState.HIDDEN, false)).containsExactly(UNHIDE);
        assertThat(actions(CommentState.HIDING, false)).isEmpty();
        assertThat(actions(CommentState.SHOWING, true)).isEmpty();
        assertThat(actions(CommentState.GONE, false)).isEmpty();
    }

    @Test
    void whatTheNetworkCannotHideIsNotOfferedForHiding() {
        assertThat(CommentPolicy.actions(person(Role.SLT), comment(CommentState.VISIBLE, false, false))).containsExactly(ALLOW);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyTheLeadershipAndTheSafetyLeadModerate(Role role) {
        var moderators = EnumSet.of(Role.SLT, Role.HEADTEACHER, Role.DEPUTY, Role.SAFETY_LEAD);
        assertThat(CommentPolicy.actions(person(role), comment(CommentState.VISIBLE, false, true)).isEmpty())
                .isEqualTo(!moderators.contains(role));
    }

    private Set<ModerationKind> actions(CommentState state, boolean allowed) {
        return CommentPolicy.actions(person(Role.SLT), comment(state, allowed, true));
    }

    private Actor.Person person(Role role) {
        return new Actor.Person(school, Ids.next(), Ids.next(), "Somebody", role);
    }

    private Comment comment(CommentState state, boolean allowed, boolean canHide) {
        var at = Instant.parse("2026-11-20T08:00:00Z");
        return new Comment(school, Ids.next(), Ids.next(), Ids.next(), Network.FACEBOOK, "7", "", "", "words", "{}", "https://example.test/7",
                at, at, canHide, state, allowed, "", FirstVerdict.Action.REVIEW, "", List.of(), List.of(), "test");
    }
}
