package gatepost.worker.jobs;

import gatepost.core.school.session.Sessions;
import gatepost.core.shared.ChangeEvents;
import gatepost.core.shared.Trace;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Drops what nobody needs any more: sessions that ran out, and changes that every open page has long heard of. */
@Singleton
@Requires(property = "gatepost.worker.enabled", value = "true")
class Housekeeping {

    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);
    private static final Duration EVENTS_KEPT = Duration.ofHours(24);

    private final Sessions sessions;
    private final ChangeEvents events;
    private final Clock clock;

    Housekeeping(Sessions sessions, ChangeEvents events, Clock clock) {
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "1m", fixedDelay = "10m")
    void round() {
        try {
            sessions.forgetExpired();
            events.forgetBefore(clock.instant().minus(EVENTS_KEPT));
        } catch (RuntimeException failed) {
            LOG.warn("Housekeeping failed, trying again: {}", Trace.of(failed));
        }
    }
}
