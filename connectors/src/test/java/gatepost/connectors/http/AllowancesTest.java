package gatepost.connectors.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatepost.connectors.http.Allowances.Told;
import gatepost.connectors.http.Allowances.Use;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Calls are spent down to the last one that a network's headers leave, and none beyond (A8). */
class AllowancesTest {

    private static final Instant START = Instant.parse("2026-11-21T10:00:00Z");
    private static final Use USE = new Use(UUID.randomUUID(), "POST /tweets");

    private final Watch watch = new Watch();
    private final Allowances allowances = new Allowances(watch);

    @Test
    void aNetworkThatTellsNothingIsNotHeldBack() throws Resting {
        allowances.take(USE);
        allowances.end(USE, Optional.empty());
        for (var i = 0; i < 1_000; i++) {
            allowances.take(USE);
        }
        assertThat(allowances.rest(USE)).isEmpty();
    }

    @Test
    void nothingIsCalledUntilTheWindowOfALimitThatIsSpentEnds() throws Resting {
        told(100, 0);
        assertThatThrownBy(() -> allowances.take(USE)).isInstanceOf(Resting.class)
                .extracting(it -> ((Resting) it).untilThen()).isEqualTo(Duration.ofMinutes(15).plusSeconds(1));
    }

    @Test
    void whoeverIsKeptBackByCallsUnderWayAloneAsksAgainSoon() throws Resting {
        told(100, 1);
        allowances.take(USE);
        assertThat(allowances.rest(USE)).contains(Duration.ofSeconds(1));
    }

    @Test
    void aCallWithoutAnAnswerMayHaveBeenCounted() throws Resting {
        told(100, 1);
        allowances.take(USE);
        allowances.end(USE, Optional.empty());
        assertThat(allowances.rest(USE)).isPresent();
    }

    @Test
    void anAnswerThatComesLateDoesNotGiveCallsBack() throws Resting {
        told(100, 3);
        allowances.take(USE);
        allowances.take(USE);
        allowances.end(USE, Optional.of(new Told(100, 1, START.plus(Duration.ofMinutes(15)))));
        allowances.end(USE, Optional.of(new Told(100, 2, START.plus(Duration.ofMinutes(15)))));
        allowances.take(USE);
        assertThat(allowances.rest(USE)).isPresent();
    }

    @Test
    void oneAccountsRestIsNotAnothers() throws Resting {
        told(100, 0);
        assertThat(allowances.rest(USE)).isPresent();
        assertThat(allowances.rest(new Use(UUID.randomUUID(), USE.kind()))).isEmpty();
        assertThat(allowances.rest(new Use(USE.account(), "DELETE /tweets/:id"))).isEmpty();
    }

    /** A network that counts as X does: a window begins with the first call after the last one ended. */
    @Property(tries = 500)
    void aNetworkIsNeverAskedBeyondItsLimitAndUsedToIt(@ForAll @IntRange(min = 1, max = 40) int limit, @ForAll long seed) {
        var watch = new Watch();
        var allowances = new Allowances(watch);
        var random = new Random(seed);
        var network = new Counting(limit);
        var underWay = new ArrayList<Optional<Told>>();
        for (var step = 0; step < 600; step++) {
            // Whoever comes while the very first call is under way waits for its answer.
            if (random.nextBoolean() && underWay.size() < (network.answered ? 3 : 1)) {
                try {
                    allowances.take(USE);
                    underWay.add(Optional.of(network.call(watch.now)));
                } catch (Resting full) {
                    if (underWay.isEmpty()) {
                        assertThat(network.window).as("nothing was left unused").hasSize(limit);
                        watch.now = watch.now.plus(full.untilThen());
                    }
                }
            } else if (!underWay.isEmpty()) {
                allowances.end(USE, underWay.remove(random.nextInt(underWay.size())));
                network.answered = true;
            }
            watch.now = watch.now.plusMillis(random.nextInt(2_000));
        }
        assertThat(network.exceeded).isZero();
    }

    private void told(long limit, long left) throws Resting {
        allowances.take(USE);
        allowances.end(USE, Optional.of(new Told(limit, left, START.plus(Duration.ofMinutes(15)))));
    }

    private static final class Counting {
        private final int limit;
        private final List<Instant> window = new ArrayList<>();
        private int exceeded;
        private boolean answered;

        private Counting(int limit) {
            this.limit = limit;
        }

        private Told call(Instant now) {
            if (!window.isEmpty() && !window.getFirst().plus(Duration.ofMinutes(15)).isAfter(now)) {
                window.clear();
            }
            window.add(now);
            if (window.size() > limit) {
                exceeded++;
            }
            return new Told(limit, limit - window.size(), Instant.ofEpochSecond(window.getFirst().plus(Duration.ofMinutes(15)).getEpochSecond()));
        }
    }

    private static final class Watch extends Clock {
        private Instant now = START;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
