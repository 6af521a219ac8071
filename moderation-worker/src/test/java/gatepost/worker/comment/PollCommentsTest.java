package gatepost.worker.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import gatepost.core.account.port.Failure;
import gatepost.core.comment.CommentReaders;
import gatepost.core.comment.NoticeComment;
import gatepost.core.comment.WatchedPosts;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PollCommentsTest extends CommentWork {

    private PollComments polling;

    @BeforeEach
    void begin() {
        // posts of other tests of this class are none of this one's business
        sql("UPDATE publication SET state = 'CANCELLED' WHERE school_id <> ?", post.schoolId());
        polling = polling();
    }

    /** A worker of its own. */
    private PollComments polling() {
        return new PollComments(bean(WatchedPosts.class), new HeldAccounts(bean(CommentReaders.class)), new PollAgenda(), bean(ReadComments.class),
                bean(Clock.class));
    }

    @AfterEach
    void end() throws InterruptedException {
        polling.stop();
    }

    @Test
    void aFreshPostsCommentsAreInAfterOneRoundAndNewOnesASecondLater() {
        facebook().stands("c1", "Hello", false);
        polling.round();
        await().untilAsserted(() -> assertThat(count()).isEqualTo(1));
        facebook().stands("c2", "Lovely", false);
        await().untilAsserted(() -> {
            clock().forward(Duration.ofSeconds(1));
            polling.round();
            assertThat(count()).isEqualTo(2);
        });
    }

    @Test
    void twoWorkersReadAsOftenAsOneAndTheSecondTakesOverFromTheFirst() throws InterruptedException {
        var other = polling();
        polling.round();
        other.round();
        other.stop();
        await().untilAsserted(() -> assertThat(facebook().calls).containsExactly("list"));
        clock().forward(Duration.ofSeconds(16));
        var third = polling();
        third.round();
        await().untilAsserted(() -> assertThat(facebook().calls).containsExactly("list", "list"));
        third.stop();
    }

    @Test
    void anOldPostIsReadToo() {
        sql("UPDATE publication SET published_at = '2026-10-01 08:00:00' WHERE id = ?", post.publicationId());
        facebook().stands("c1", "Hello", false);
        polling.round();
        await().untilAsserted(() -> assertThat(count()).isEqualTo(1));
    }

    @Test
    void aNetworkThatFailsIsAskedAgainLater() {
        facebook().stands("c1", "Hello", false);
        facebook().readFailure = Optional.of(new Failure(Failure.Kind.TRANSIENT, "Facebook did not answer.", Duration.ZERO));
        polling.round();
        await().untilAsserted(() -> assertThat(facebook().calls).hasSize(1));
        facebook().readFailure = Optional.empty();
        await().untilAsserted(() -> {
            clock().forward(Duration.ofSeconds(15));
            polling.round();
            assertThat(count()).isEqualTo(1);
        });
    }

    private long count() {
        return bean(NoticeComment.class).logged(post).size();
    }
}
