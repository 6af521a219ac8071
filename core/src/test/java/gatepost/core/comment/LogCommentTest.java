package gatepost.core.comment;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.core.account.port.RemoteComments.RemoteComment;
import gatepost.core.shared.Ids;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class LogCommentTest extends CommentTestBase {

    @Test
    void aCommentIsLoggedAsTheNetworkListedItWithItsFirstVerdictM2() {
        var comment = logged(newPost(), remote("c1", "You are bad 😡"));
        assertThat(comment.words()).isEqualTo("You are bad 😡");
        assertThat(comment.authorName()).isEqualTo("Pat Parent");
        assertThat(comment.writtenAt()).isEqualTo(WRITTEN);
        assertThat(comment.state()).isEqualTo(CommentState.VISIBLE);
        assertThat(comment.verdict()).isEqualTo(FirstVerdict.Action.HIDE);
        assertThat(comment.reasons()).containsExactly("A bad word.", "Aimed at somebody.");
        assertThat(comment.labels()).containsExactly("INSULT", "NAME");
        assertThat(comment.escalate()).isEqualTo("SLT");
        assertThat(comment.allowed()).isFalse();
        assertThat(number("SELECT COUNT(*) FROM audit_entry WHERE school_id = ? AND action = 'COMMENT_LOGGED'", comment.schoolId())).isEqualTo(1);
        assertThat(number("SELECT COUNT(*) FROM event WHERE school_id = ? AND kind = 'COMMENT'", comment.schoolId())).isEqualTo(1);
    }

    @Test
    void aCommentIsLoggedOnceHoweverOftenItIsRead() {
        var post = newPost();
        assertThat(bean(LogComment.class).handle(post, remote("c1", "Hello"))).isTrue();
        assertThat(bean(LogComment.class).handle(post, remote("c1", "Hello"))).isFalse();
        assertThat(bean(NoticeComment.class).logged(post)).hasSize(1);
    }

    @Test
    void readersAtTheSameTimeLogItOnce() throws Exception {
        var post = newPost();
        try (var readers = Executors.newFixedThreadPool(6)) {
            Callable<Boolean> read = () -> bean(LogComment.class).handle(post, remote("c1", "Hello"));
            var news = 0;
            for (var each : readers.invokeAll(Collections.nCopies(6, read))) {
                news += each.get() ? 1 : 0;
            }
            assertThat(news).isEqualTo(1);
        }
        assertThat(bean(NoticeComment.class).logged(post)).hasSize(1);
    }

    @Test
    void aJudgeThatCrashesHangsOrSaysNothingLeavesTheCommentToAPersonI6() {
        var post = newPost();
        var never = new CountDownLatch(1);
        logWith((school, words) -> {
            throw new IllegalStateException(words);
        }, Duration.ofSeconds(5)).handle(post, remote("crash", "Hello"));
        logWith((school, words) -> null, Duration.ofSeconds(5)).handle(post, remote("silence", "Hello"));
        logWith((school, words) -> {
            try {
                never.await();
                return null;
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }, Duration.ofMillis(50)).handle(post, remote("hang", "Hello"));
        assertThat(bean(NoticeComment.class).logged(post)).hasSize(3).allSatisfy(comment -> {
            assertThat(comment.verdict()).isEqualTo(FirstVerdict.Action.REVIEW);
            assertThat(comment.labels()).containsExactly("NOT_CHECKED");
            assertThat(comment.reasons()).singleElement().asString().contains("Read the comment yourself");
        });
    }

    @Test
    void whatTheNetworkHidOrCannotHideIsSaid() {
        var post = newPost();
        var hidden = logged(post, listed("c1", true, true));
        assertThat(hidden.state()).isEqualTo(CommentState.HIDDEN);
        assertThat(hidden.sentence()).isEqualTo("Facebook itself hid it.");
        assertThat(logged(post, listed("c2", false, false)).sentence()).contains("does not let the school hide");
    }

    @Test
    void aCommentWithoutAnAuthorOrWithAnEndlessNameIsLogged() {
        var post = newPost();
        var unnamed = new RemoteComment("c1", Optional.empty(), Optional.empty(), Optional.empty(), "Hello", WRITTEN, "", false, true, "{}");
        assertThat(logged(post, unnamed).authorName()).isEmpty();
        var endless = new RemoteComment("c2", Optional.empty(), Optional.of("a"), Optional.of("😡".repeat(300)), "Hello", WRITTEN, "", false, true, "{}");
        assertThat(logged(post, endless).authorName()).isEqualTo("😡".repeat(200));
    }

    @Test
    void aCommentWithAnEndlessAuthorOrAddressIsLoggedWithoutThemM2() {
        var endless = new RemoteComment("c1", Optional.empty(), Optional.of("7".repeat(201)), Optional.of("Pat"), "Hello", WRITTEN,
                "https://example.test/" + "x".repeat(600), false, true, "{}");
        var comment = logged(newPost(), endless);
        assertThat(comment.authorId()).isEmpty();
        assertThat(comment.permalink()).isEmpty();
        assertThat(comment.authorName()).isEqualTo("Pat");
    }

    @Test
    void nothingIsLoggedUnderAPublicationOfAnotherSchoolI8() {
        var post = newPost();
        var elsewhere = new WatchedPost(newSchool(), post.publicationId(), post.accountId(), post.network(), post.remoteId(), post.publishedAt());
        assertThat(bean(LogComment.class).handle(elsewhere, remote("c-" + Ids.next(), "Hello"))).isFalse();
    }

    private static RemoteComment listed(String id, boolean hidden, boolean canHide) {
        return new RemoteComment(id, Optional.empty(), Optional.empty(), Optional.empty(), "Hello", WRITTEN, "", hidden, canHide, "{}");
    }
}
