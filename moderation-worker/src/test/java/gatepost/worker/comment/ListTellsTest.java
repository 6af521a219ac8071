package gatepost.worker.comment;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.core.account.Network;
import gatepost.core.account.port.RemoteComments.RemoteComment;
import gatepost.core.comment.Comment;
import gatepost.core.comment.CommentState;
import gatepost.core.comment.FirstVerdict;
import gatepost.core.shared.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ListTellsTest {

    private static final Instant WRITTEN = Instant.parse("2026-11-20T08:00:00Z");

    @Test
    void xNeverShowsThatAReplyIsHiddenSoItsListDoesNotUndoAHiding() {
        assertThat(ListTells.visibility(comment(Network.X, CommentState.HIDDEN), listed(false))).isFalse();
        assertThat(ListTells.visibility(comment(Network.X, CommentState.VISIBLE), listed(true))).isTrue();
        assertThat(ListTells.visibility(comment(Network.FACEBOOK, CommentState.HIDDEN), listed(false))).isTrue();
    }

    @Test
    void xSearchesSevenDaysSoAnOlderReplyIsNotMissed() {
        var later = WRITTEN.plus(Duration.ofDays(8));
        assertThat(ListTells.mustBeThere(comment(Network.X, CommentState.VISIBLE), later)).isFalse();
        assertThat(ListTells.mustBeThere(comment(Network.X, CommentState.VISIBLE), WRITTEN.plusSeconds(60))).isTrue();
        assertThat(ListTells.mustBeThere(comment(Network.FACEBOOK, CommentState.VISIBLE), later)).isTrue();
    }

    @Test
    void whatIsGoneOrMovingIsNotMissed() {
        assertThat(ListTells.mustBeThere(comment(Network.FACEBOOK, CommentState.GONE), WRITTEN)).isFalse();
        assertThat(ListTells.mustBeThere(comment(Network.FACEBOOK, CommentState.HIDING), WRITTEN)).isFalse();
        assertThat(ListTells.mustBeThere(comment(Network.FACEBOOK, CommentState.SHOWING), WRITTEN)).isFalse();
    }

    private static RemoteComment listed(boolean hidden) {
        return new RemoteComment("7", Optional.empty(), Optional.empty(), Optional.empty(), "words", WRITTEN, "", hidden, true, "{}");
    }

    private static Comment comment(Network network, CommentState state) {
        return new Comment(Ids.next(), Ids.next(), Ids.next(), Ids.next(), network, "7", "", "", "words", "{}", "", WRITTEN, WRITTEN, true, state,
                false, "", FirstVerdict.Action.REVIEW, "", List.of(), List.of(), "test");
    }
}
