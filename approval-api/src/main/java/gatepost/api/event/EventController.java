package gatepost.api.event;

import gatepost.core.shared.Actor;
import gatepost.core.shared.ChangeEvent;
import gatepost.core.shared.ChangeEvents;
import gatepost.core.shared.ChangeKind;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/** Tells open pages what to read again (server-sent events). A change may be told twice, and never not at all. */
@Controller("/api/events")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class EventController {

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    /** A page comes back by itself and shows its session again: one that was signed out hears nothing for longer than this. */
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration LONGEST_AWAY = Duration.ofHours(24);
    private static final int MOST = 10_000;

    private final EventTail tail;
    private final ChangeEvents events;
    private final Clock clock;

    EventController(EventTail tail, ChangeEvents events, Clock clock) {
        this.tail = tail;
        this.events = events;
        this.clock = clock;
    }

    /** What changed: a kind and an id. */
    @Serdeable
    record Change(ChangeKind kind, UUID id) {
    }

    /** Changes of the caller's school from now on, and those since the last one the page has seen. */
    @Get(produces = MediaType.TEXT_EVENT_STREAM)
    Publisher<Event<?>> follow(Actor.Person actor, @Nullable @Header("Last-Event-ID") Long lastSeen) {
        var beats = Flux.interval(Duration.ZERO, HEARTBEAT).<Event<?>>map(beat -> Event.of("").comment("alive"));
        var changes = tail.of(actor.schoolId()).mergeWith(Flux.defer(() -> Flux.fromIterable(missed(actor.schoolId(), lastSeen))));
        return Flux.merge(changes.map(EventController::event), beats).take(LONGEST);
    }

    private List<ChangeEvent> missed(UUID schoolId, @Nullable Long lastSeen) {
        if (lastSeen == null) {
            return List.of();
        }
        // Those written before the last one seen may have been committed after it.
        var since = events.findById(lastSeen).map(event -> event.at().minus(EventCursor.LATEST_COMMIT)).orElse(clock.instant().minus(LONGEST_AWAY));
        return events.ofSchoolSince(schoolId, since, MOST);
    }

    private static Event<?> event(ChangeEvent event) {
        return Event.of(new Change(event.kind(), event.thingId())).id(event.id().toString()).name("change");
    }
}
