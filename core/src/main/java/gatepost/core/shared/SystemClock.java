package gatepost.core.shared;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** The only place that asks the machine for the time; everything else is given a {@link Clock}. */
@Factory
final class SystemClock {

    /** UTC in whole microseconds: what the database can keep, so that a time read back equals the time written. */
    @Singleton
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }
}
