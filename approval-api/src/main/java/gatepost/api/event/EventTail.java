package gatepost.api.event;

import gatepost.core.shared.ChangeEvent;
import gatepost.core.shared.ChangeEvents;
import gatepost.core.shared.Trace;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.TaskScheduler;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** Follows the event table for all pages that are open at this process. */
@Singleton
class EventTail {

    private static final Logger LOG = LoggerFactory.getLogger(EventTail.class);
    private static final Duration EVERY = Duration.ofMillis(200);

    private final ChangeEvents events;
    private final Clock clock;
    private final TaskScheduler scheduler;
    private final Sinks.Many<ChangeEvent> sink = Sinks.many().multicast().directBestEffort();
    private Optional<EventCursor> cursor = Optional.empty();
    private boolean failing;

    EventTail(ChangeEvents events, Clock clock, @Named(TaskExecutors.SCHEDULED) TaskScheduler scheduler) {
        this.events = events;
        this.clock = clock;
        this.scheduler = scheduler;
    }

    /** Changes of one school from now on; each listener buffers what it is too slow for. */
    Flux<ChangeEvent> of(UUID schoolId) {
        return sink.asFlux().onBackpressureBuffer().filter(event -> event.schoolId().equals(schoolId));
    }

    @EventListener
    void begin(StartupEvent started) {
        scheduler.scheduleWithFixedDelay(Duration.ZERO, EVERY, this::read);
    }

    @PreDestroy
    void end() {
        sink.tryEmitComplete();
    }

    private synchronized void read() {
        try {
            if (cursor.isEmpty()) {
                cursor = Optional.of(new EventCursor(events, clock));
            }
            cursor.get().next().forEach(sink::tryEmitNext);
            failing = false;
        } catch (RuntimeException failed) {
            if (!failing) {
                LOG.warn("Live updates wait for the database: {}", Trace.of(failed));
            }
            failing = true;
        }
    }
}
