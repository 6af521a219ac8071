package gatepost.worker.comment;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.core.account.port.Failure;
import gatepost.core.comment.WatchedPosts;
import gatepost.core.shared.Ids;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Comments under a post that was taken down are looked for less and less often, and never against a network that is unwell. */
class FollowRemovalsTest extends CommentWork {

    private FollowRemovals following;

    @BeforeEach
    void oneRemovedPostWithTwoComments() {
        sql("UPDATE publication SET state = 'CANCELLED' WHERE school_id <> ?", post.schoolId());
        read("c1", "Hello");
        read("c2", "Lovely");
        var now = Timestamp.from(clock().instant());
        sql("UPDATE publication SET state = 'TAKEN_DOWN' WHERE id = ?", post.publicationId());
        sql("INSERT INTO takedown (school_id, id, publication_id, state, cause, requested_by, requested_at, confirmed_at, tries, sentence) "
                + "VALUES (?, ?, ?, 'CONFIRMED', '', 'Olive Office', ?, ?, 1, '')", post.schoolId(), Ids.next(), post.publicationId(), now, now);
        facebook().calls.clear();
        following = new FollowRemovals(bean(WatchedPosts.class), bean(ReadComments.class), clock());
    }

    @Test
    void whatStaysIsReadLessAndLessOften() {
        var reads = IntStream.range(0, 60).filter(round -> {
            facebook().calls.clear();
            following.round();
            clock().forward(Duration.ofSeconds(10));
            return !facebook().calls.isEmpty();
        }).boxed().toList();
        assertThat(reads).startsWith(0, 1, 3, 7, 15).hasSizeLessThan(8);
    }

    @Test
    void aNetworkThatCannotBeReadIsAskedOnceInARound() {
        facebook().readFailure = Optional.of(new Failure(Failure.Kind.TRANSIENT, "Facebook did not answer.", Duration.ZERO));
        following.round();
        assertThat(facebook().calls).hasSize(1);
    }
}
