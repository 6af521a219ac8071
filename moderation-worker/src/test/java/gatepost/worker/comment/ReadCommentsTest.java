package gatepost.worker.comment;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.core.account.port.Failure;
import gatepost.core.comment.Comment;
import gatepost.core.comment.CommentState;
import gatepost.core.comment.ModerationKind;
import gatepost.core.comment.NoticeComment;
import gatepost.core.comment.WatchedPost;
import gatepost.core.comment.WatchedPosts;
import gatepost.core.shared.Ids;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadCommentsTest extends CommentWork {

    @Test
    void newCommentsAreLoggedOnceAndNothingElseIsCalled() {
        facebook().stands("c1", "Hello", false);
        facebook().stands("c2", "Lovely", false);
        read();
        read();
        assertThat(bean(NoticeComment.class).logged(post)).hasSize(2);
        assertThat(facebook().calls).containsExactly("list", "list");
    }

    @Test
    void aCommentThatCannotBeKeptHidesNoOtherM2() {
        facebook().stands("a".repeat(300), "Hello", false);
        facebook().stands("c1", "Lovely", false);
        assertThat(read()).isEmpty();
        assertThat(bean(NoticeComment.class).logged(post)).extracting(Comment::remoteId).containsExactly("c1");
    }

    @Test
    void aCommentThatIsGoneFromTheListIsGoneOnlyWhenItsOwnReadSaysSoI9() {
        read("c1", "Hello");
        facebook().listsNothing = true;
        read();
        assertThat(logged("c1").state()).isEqualTo(CommentState.VISIBLE);
        facebook().standing.clear();
        read();
        assertThat(logged("c1").state()).isEqualTo(CommentState.GONE);
        facebook().calls.clear();
        read();
        assertThat(facebook().calls).containsExactly("list");
    }

    @Test
    void hidingAndShowingInTheNetworksOwnPagesIsNoticed() {
        read("c1", "Hello");
        facebook().stands("c1", "Hello", true);
        read();
        assertThat(logged("c1").state()).isEqualTo(CommentState.HIDDEN);
        assertThat(logged("c1").sentence()).contains("not from here");
        facebook().stands("c1", "Hello", false);
        read();
        assertThat(logged("c1").state()).isEqualTo(CommentState.VISIBLE);
    }

    @Test
    void whatAPersonHidAndSomebodyShowedNeedsAPersonAgain() {
        var comment = read("c1", "You are bad");
        moderate(comment, ModerationKind.HIDE);
        bean(ModerateCommentHandler.class).run(comment.schoolId(), comment.id());
        facebook().stands("c1", "You are bad", false);
        read();
        assertThat(logged("c1").state()).isEqualTo(CommentState.HIDE_FAILED);
    }

    @Test
    void aCommentThatAJobIsAboutToMoveIsLeftToIt() {
        var comment = read("c1", "You are bad");
        moderate(comment, ModerationKind.HIDE);
        read();
        assertThat(logged("c1").state()).isEqualTo(CommentState.HIDING);
    }

    @Test
    void newWordsAreTakenIn() {
        read("c1", "Hello");
        facebook().stands("c1", "You are an idiot", false);
        read();
        assertThat(logged("c1").words()).isEqualTo("You are an idiot");
    }

    @Test
    void aListThatCannotBeReadChangesNothingAndSaysWhy() {
        read("c1", "Hello");
        var failure = new Failure(Failure.Kind.TRANSIENT, "Facebook did not answer.", Duration.ZERO);
        facebook().readFailure = Optional.of(failure);
        assertThat(read()).contains(failure);
        assertThat(logged("c1").state()).isEqualTo(CommentState.VISIBLE);
    }

    @Test
    void commentsThatWentWithTheirPostNeedNobodyAnyMore() {
        read("c1", "You are an idiot");
        takeDown();
        assertThat(bean(WatchedPosts.class).removedSince(clock().instant().minusSeconds(1))).extracting(WatchedPost::publicationId)
                .containsExactly(post.publicationId());
        bean(ReadComments.class).readAfterRemoval(post);
        assertThat(logged("c1").state()).isEqualTo(CommentState.VISIBLE);
        facebook().standing.clear();
        bean(ReadComments.class).readAfterRemoval(post);
        assertThat(logged("c1").state()).isEqualTo(CommentState.GONE);
        assertThat(bean(WatchedPosts.class).removedSince(clock().instant().minusSeconds(1))).isEmpty();
    }

    private void takeDown() {
        var now = Timestamp.from(clock().instant());
        sql("UPDATE publication SET state = 'TAKEN_DOWN' WHERE id = ?", post.publicationId());
        sql("INSERT INTO takedown (school_id, id, publication_id, state, cause, requested_by, requested_at, confirmed_at, tries, sentence) "
                + "VALUES (?, ?, ?, 'CONFIRMED', '', 'Olive Office', ?, ?, 1, '')", post.schoolId(), Ids.next(), post.publicationId(), now, now);
    }

    private Optional<Failure> read() {
        return bean(ReadComments.class).read(post);
    }
}
