package gatepost.core.testing;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** The clock of a test: it runs like the machine's, and can be put forward or stopped. */
@Singleton
@Replaces(Clock.class)
@Requires(property = TestClock.PROPERTY)
public class TestClock extends Clock {

    static final String PROPERTY = "gatepost.testing.clock";

    private final AtomicReference<Clock> current = new AtomicReference<>(running(Duration.ZERO));

    /** Puts the clock forward; a stopped clock stays stopped. */
    public void forward(Duration by) {
        current.updateAndGet(clock -> Clock.offset(clock, by));
    }

    /** Stops the clock at a time. */
    public void stopAt(Instant time) {
        current.set(Clock.fixed(time, ZoneOffset.UTC));
    }

    @Override
    public Instant instant() {
        return current.get().instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return current.get().withZone(zone);
    }

    private static Clock running(Duration ahead) {
        return Clock.offset(Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000)), ahead);
    }
}
