package gatepost.core.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatepost.core.account.port.Presence;
import gatepost.core.school.Role;
import gatepost.core.shared.MissingException;
import gatepost.core.shared.NotAllowedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ModerateCommentTest extends CommentTestBase {

    @Test
    void hidingKeepsEvidenceAndAsksTheWorkerInOneTransactionI5M5() {
        var comment = logged(newPost(), "You are bad");
        moderate(comment, ModerationKind.HIDE);
        assertThat(now(comment).state()).isEqualTo(CommentState.HIDING);
        assertThat(bean(EvidenceLocker.class).of(comment.schoolId(), comment.id())).singleElement().satisfies(kept -> {
            assertThat(kept.words()).isEqualTo("You are bad");
            assertThat(kept.author()).isEqualTo("Pat Parent");
            assertThat(kept.writtenAt()).isEqualTo(WRITTEN);
            assertThat(kept.raw()).isEqualTo(comment.raw());
            assertThat(kept.keptBy()).isEqualTo("Sam Senior");
            assertThat(kept.intact()).isTrue();
        });
        assertThat(jobs(comment)).isEqualTo(1);
        assertThat(audited(comment, "COMMENT_HIDE")).isEqualTo(1);
        assertThat(bean(ModerationOrders.class).open(comment.schoolId(), comment.id())).hasValueSatisfying(order -> {
            assertThat(order.hide()).isTrue();
            assertThat(order.evidenceKept()).isTrue();
        });
    }

    @Test
    void aRollbackLeavesNeitherEvidenceNorActionNorJob() {
        var comment = logged(newPost(), "You are bad");
        assertThatThrownBy(() -> transaction(() -> {
            moderate(comment, ModerationKind.HIDE);
            throw new IllegalStateException("power cut");
        })).hasMessage("power cut");
        assertThat(now(comment).state()).isEqualTo(CommentState.VISIBLE);
        assertThat(bean(EvidenceLocker.class).of(comment.schoolId(), comment.id())).isEmpty();
        assertThat(number("SELECT COUNT(*) FROM moderation_action WHERE comment_id = ?", comment.id())).isZero();
        assertThat(jobs(comment)).isZero();
    }

    @Test
    void evidenceThatWasTouchedIsFoundOut() {
        var comment = logged(newPost(), "You are bad");
        moderate(comment, ModerationKind.HIDE);
        sql("UPDATE evidence SET words = 'You are good' WHERE comment_id = ?", comment.id());
        assertThat(bean(EvidenceLocker.class).of(comment.schoolId(), comment.id()).getFirst().intact()).isFalse();
    }

    @Test
    void showingAgainAsksTheWorkerAndLetsItStand() {
        var comment = hidden("You are bad");
        moderate(comment, ModerationKind.UNHIDE);
        assertThat(now(comment).state()).isEqualTo(CommentState.SHOWING);
        assertThat(now(comment).allowed()).isTrue();
        assertThat(jobs(comment)).isEqualTo(1);
    }

    @Test
    void allowingNeedsNoNetwork() {
        var comment = logged(newPost(), "You are bad");
        moderate(comment, ModerationKind.ALLOW);
        assertThat(now(comment).state()).isEqualTo(CommentState.VISIBLE);
        assertThat(now(comment).allowed()).isTrue();
        assertThat(jobs(comment)).isZero();
        assertThat(bean(EvidenceLocker.class).of(comment.schoolId(), comment.id())).isEmpty();
    }

    @Test
    void aCommentThatCouldNotBeHiddenMayBeTriedAgainOrLeftToStand() {
        var comment = logged(newPost(), "You are bad");
        moderate(comment, ModerationKind.HIDE);
        giveUp(comment);
        moderate(comment, ModerationKind.HIDE);
        assertThat(now(comment).state()).isEqualTo(CommentState.HIDING);
        giveUp(comment);
        moderate(comment, ModerationKind.ALLOW);
        assertThat(now(comment).state()).isEqualTo(CommentState.VISIBLE);
        assertThat(now(comment).sentence()).isEmpty();
    }

    @Test
    void whatTheListDoesNotOfferIsRefused() {
        var comment = logged(newPost(), "You are bad");
        assertThatThrownBy(() -> moderate(comment, ModerationKind.UNHIDE)).isInstanceOf(NotAllowedException.class);
        moderate(comment, ModerationKind.HIDE);
        assertThatThrownBy(() -> moderate(comment, ModerationKind.HIDE)).isInstanceOf(NotAllowedException.class);
        assertThat(number("SELECT COUNT(*) FROM moderation_action WHERE comment_id = ?", comment.id())).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = {"SLT", "HEADTEACHER", "DEPUTY", "SAFETY_LEAD"})
    void nobodyElseModerates(Role role) {
        var comment = logged(newPost(), "You are bad");
        assertThatThrownBy(() -> bean(ModerateComment.class)
                .handle(person(comment.schoolId(), role), comment.id(), ModerationKind.HIDE, ReasonCode.ABUSE)).isInstanceOf(NotAllowedException.class);
        assertThat(now(comment).state()).isEqualTo(CommentState.VISIBLE);
    }

    @Test
    void aCommentOfAnotherSchoolIsNotThereI8() {
        var comment = logged(newPost(), "You are bad");
        assertThatThrownBy(() -> bean(ModerateComment.class)
                .handle(person(newSchool(), Role.SLT), comment.id(), ModerationKind.HIDE, ReasonCode.ABUSE)).isInstanceOf(MissingException.class);
    }

    private Comment hidden(String words) {
        var comment = logged(newPost(), words);
        moderate(comment, ModerationKind.HIDE);
        var orders = bean(ModerationOrders.class);
        orders.conclude(orders.open(comment.schoolId(), comment.id()).orElseThrow(), new Presence.Hidden());
        return comment;
    }

    private void giveUp(Comment comment) {
        var orders = bean(ModerationOrders.class);
        orders.giveUp(orders.open(comment.schoolId(), comment.id()).orElseThrow(), "Facebook did not answer.");
        assertThat(now(comment).state()).isEqualTo(CommentState.HIDE_FAILED);
        assertThat(now(comment).sentence()).isEqualTo("Facebook did not answer.");
    }

    private long jobs(Comment comment) {
        return number("SELECT COUNT(*) FROM scheduled_tasks WHERE task_name = 'MODERATE_COMMENT' AND task_instance = ?",
                comment.schoolId() + "/" + comment.id());
    }

    private long audited(Comment comment, String action) {
        return number("SELECT COUNT(*) FROM audit_entry WHERE school_id = ? AND action = ?", comment.schoolId(), action);
    }
}
