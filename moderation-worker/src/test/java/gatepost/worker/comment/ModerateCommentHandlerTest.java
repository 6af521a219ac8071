package gatepost.worker.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatepost.core.account.port.ActOutcome;
import gatepost.core.account.port.Failure;
import gatepost.core.comment.Comment;
import gatepost.core.comment.CommentState;
import gatepost.core.comment.ModerationKind;
import gatepost.worker.jobs.JobResult;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ModerateCommentHandlerTest extends CommentWork {

    private static final Failure NO_ANSWER = new Failure(Failure.Kind.TRANSIENT, "Facebook did not answer.", Duration.ZERO);

    @Test
    void aCommentIsHiddenAndSaidToBeOnlyAfterARead() {
        var comment = toHide();
        assertThat(run(comment)).isEqualTo(new JobResult.Done());
        assertThat(facebook().calls).containsExactly("hide c1", "inspect c1");
        assertThat(logged("c1").state()).isEqualTo(CommentState.HIDDEN);
    }

    @Test
    void aSecondRunFindsNothingToDo() {
        var comment = toHide();
        run(comment);
        run(comment);
        assertThat(facebook().calls).containsExactly("hide c1", "inspect c1");
    }

    @Test
    void aRunAfterACrashBetweenCallAndRecordEndsTheSame() {
        var comment = toHide();
        facebook().stands("c1", "You are bad", true);
        run(comment);
        assertThat(logged("c1").state()).isEqualTo(CommentState.HIDDEN);
    }

    @Test
    void withoutEvidenceTheNetworkIsNotCalledI5() {
        var comment = toHide();
        sql("DELETE FROM evidence WHERE comment_id = ?", comment.id());
        assertThat(run(comment)).isEqualTo(new JobResult.Done());
        assertThat(facebook().calls).isEmpty();
        assertThat(logged("c1").state()).isEqualTo(CommentState.HIDE_FAILED);
        assertThat(logged("c1").sentence()).contains("nothing was kept");
    }

    @Test
    void aNetworkThatSaysDoneAndDoesNothingIsNotBelieved() {
        var comment = toHide();
        facebook().actAnswer = Optional.of(new ActOutcome.Done());
        assertThat(run(comment)).isEqualTo(new JobResult.Again(clock().instant().plusSeconds(1)));
        assertThat(logged("c1").state()).isEqualTo(CommentState.HIDING);
    }

    @Test
    void afterTenMinutesAPersonIsTold() {
        var comment = toHide();
        facebook().actAnswer = Optional.of(new ActOutcome.NotDone(NO_ANSWER));
        clock().forward(Duration.ofMinutes(4));
        assertThat(run(comment)).isEqualTo(new JobResult.Again(clock().instant().plus(Duration.ofMinutes(4))));
        clock().forward(Duration.ofMinutes(4));
        assertThat(run(comment)).isEqualTo(new JobResult.Done());
        assertThat(logged("c1").state()).isEqualTo(CommentState.HIDE_FAILED);
        assertThat(logged("c1").sentence()).startsWith("Facebook did not answer.").contains("can still be seen");
    }

    @Test
    void aRefusalForGoodIsToldAtOnce() {
        var comment = toHide();
        facebook().actAnswer = Optional.of(new ActOutcome.NotDone(new Failure(Failure.Kind.RECONNECT, "Connect the account again.", Duration.ZERO)));
        assertThat(run(comment)).isEqualTo(new JobResult.Done());
        assertThat(logged("c1").state()).isEqualTo(CommentState.HIDE_FAILED);
    }

    @Test
    void aNetworkThatAsksForTimeGetsIt() {
        var comment = toHide();
        facebook().actAnswer = Optional.of(new ActOutcome.NotDone(new Failure(Failure.Kind.RATE_LIMITED, "Too many calls.", Duration.ofMinutes(3))));
        assertThat(run(comment)).isEqualTo(new JobResult.Again(clock().instant().plus(Duration.ofMinutes(3))));
    }

    @Test
    void aReadThatFailsLeavesTheOrderOpen() {
        var comment = toHide();
        facebook().readFailure = Optional.of(NO_ANSWER);
        assertThat(run(comment)).isInstanceOf(JobResult.Again.class);
        assertThat(logged("c1").state()).isEqualTo(CommentState.HIDING);
        facebook().readFailure = Optional.empty();
        run(comment);
        assertThat(logged("c1").state()).isEqualTo(CommentState.HIDDEN);
    }

    @Test
    void aCommentThatItsAuthorDeletedIsGone() {
        var comment = toHide();
        facebook().actAnswer = Optional.of(new ActOutcome.NotDone(new Failure(Failure.Kind.CONTENT, "There is no such comment.", Duration.ZERO)));
        facebook().standing.clear();
        run(comment);
        assertThat(logged("c1").state()).isEqualTo(CommentState.GONE);
    }

    @Test
    void aHiddenCommentIsShownAgain() {
        var comment = toHide();
        run(comment);
        moderate(comment, ModerationKind.UNHIDE);
        facebook().calls.clear();
        run(comment);
        assertThat(facebook().calls).containsExactly("show c1", "inspect c1");
        assertThat(logged("c1").state()).isEqualTo(CommentState.VISIBLE);
    }

    @Test
    void aCommentThatCannotBeShownAgainStaysHiddenAndSaysWhy() {
        var comment = toHide();
        run(comment);
        moderate(comment, ModerationKind.UNHIDE);
        facebook().actAnswer = Optional.of(new ActOutcome.NotDone(new Failure(Failure.Kind.PERMISSION, "Facebook did not allow it.", Duration.ZERO)));
        run(comment);
        assertThat(logged("c1").state()).isEqualTo(CommentState.HIDDEN);
        assertThat(logged("c1").sentence()).contains("still hidden");
    }

    @Test
    void anAccountThatCannotBeUsedIsToldAfterTenMinutes() {
        var comment = toHide();
        sql("UPDATE social_account SET sealed_credentials = 'x' WHERE school_id = ?", comment.schoolId());
        assertThatThrownBy(() -> run(comment)).isInstanceOf(IllegalStateException.class);
        assertThat(logged("c1").state()).isEqualTo(CommentState.HIDING);
        clock().forward(ModerateCommentHandler.PATIENCE);
        assertThatThrownBy(() -> run(comment)).isInstanceOf(IllegalStateException.class);
        assertThat(logged("c1").state()).isEqualTo(CommentState.HIDE_FAILED);
    }

    private Comment toHide() {
        var comment = read("c1", "You are bad");
        moderate(comment, ModerationKind.HIDE);
        return comment;
    }

    private JobResult run(Comment comment) {
        return bean(ModerateCommentHandler.class).run(comment.schoolId(), comment.id());
    }
}
