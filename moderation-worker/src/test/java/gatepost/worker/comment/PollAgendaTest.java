package gatepost.worker.comment;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.core.account.Network;
import gatepost.core.account.port.Failure;
import gatepost.core.comment.WatchedPost;
import gatepost.core.shared.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PollAgendaTest {

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

    private final PollAgenda agenda = new PollAgenda();

    @ParameterizedTest(name = "public for {0}: every {1}")
    @CsvSource({"PT1M,PT1S", "PT1H59M,PT1S", "PT2H,PT15S", "PT23H,PT15S", "P1D,PT2M", "P6D,PT2M", "P7D,PT20M", "P59D,PT20M"})
    void freshPostsAreReadEverySecondAndOldOnesNowAndThen(Duration age, Duration every) {
        assertThat(PollRhythm.betweenReads(age)).isEqualTo(every);
    }

    @Test
    void aFreshPostIsReadAgainAfterASecond() {
        var post = post(Network.FACEBOOK, Ids.next(), Duration.ofMinutes(1));
        assertThat(agenda.take(List.of(post), NOW)).containsExactly(post);
        agenda.done(post, Optional.empty(), NOW);
        assertThat(agenda.take(List.of(post), NOW.plusMillis(999))).isEmpty();
        assertThat(agenda.take(List.of(post), NOW.plusSeconds(1))).containsExactly(post);
    }

    @Test
    void whereSomethingHappenedIsReadNextOnceHoweverOftenThatIsSaid() {
        var post = post(Network.FACEBOOK, Ids.next(), Duration.ofDays(30));
        agenda.take(List.of(post), NOW);
        agenda.done(post, Optional.empty(), NOW);
        assertThat(agenda.take(List.of(post), NOW.plusSeconds(1))).isEmpty();
        agenda.hurry(post);
        agenda.hurry(post);
        assertThat(agenda.hurried(post)).isTrue();
        assertThat(agenda.take(List.of(post), NOW.plusSeconds(1))).containsExactly(post);
        agenda.done(post, Optional.empty(), NOW.plusSeconds(1));
        assertThat(agenda.hurried(post)).isFalse();
        assertThat(agenda.take(List.of(post), NOW.plusSeconds(2))).isEmpty();
    }

    @Test
    void whatHappensWhileAPostIsReadHasItReadOnceMore() {
        var post = post(Network.FACEBOOK, Ids.next(), Duration.ofDays(30));
        agenda.take(List.of(post), NOW);
        agenda.hurry(post);
        assertThat(agenda.take(List.of(post), NOW)).isEmpty();
        agenda.done(post, Optional.empty(), NOW);
        assertThat(agenda.take(List.of(post), NOW.plusSeconds(1))).containsExactly(post);
    }

    @Test
    void aReadThatIsNotOverIsNotStartedAgain() {
        var post = post(Network.FACEBOOK, Ids.next(), Duration.ofMinutes(1));
        agenda.take(List.of(post), NOW);
        assertThat(agenda.take(List.of(post), NOW.plusSeconds(600))).isEmpty();
    }

    @Test
    void postsOfOneAccountTakeTurnsAndXGetsItsRest() {
        var account = Ids.next();
        var first = post(Network.X, account, Duration.ofMinutes(1));
        var second = post(Network.X, account, Duration.ofMinutes(2));
        var both = List.of(first, second);
        var turn = agenda.take(both, NOW);
        assertThat(turn).hasSize(1);
        agenda.done(turn.getFirst(), Optional.empty(), NOW);
        assertThat(agenda.take(both, NOW.plusSeconds(3))).isEmpty();
        assertThat(agenda.take(both, NOW.plusSeconds(4))).hasSize(1).doesNotContain(turn.getFirst());
    }

    @Test
    void aFailingAccountRestsAndDelaysNobodyElse() {
        var failing = post(Network.FACEBOOK, Ids.next(), Duration.ofMinutes(1));
        var other = post(Network.FACEBOOK, Ids.next(), Duration.ofMinutes(1));
        var both = List.of(failing, other);
        agenda.take(both, NOW);
        agenda.done(failing, Optional.of(new Failure(Failure.Kind.RATE_LIMITED, "Too many calls.", Duration.ofMinutes(5))), NOW);
        agenda.done(other, Optional.empty(), NOW);
        assertThat(agenda.take(both, NOW.plusSeconds(60))).containsExactly(other);
        assertThat(agenda.take(both, NOW.plus(Duration.ofMinutes(5)))).containsExactly(failing);
    }

    private static WatchedPost post(Network network, UUID account, Duration age) {
        return new WatchedPost(Ids.next(), Ids.next(), account, network, "1001_1", NOW.minus(age));
    }
}
