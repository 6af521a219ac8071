package gatepost.api.event;

import gatepost.core.shared.ChangeEvent;
import gatepost.core.shared.ChangeEvents;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Reads each change once, though transactions commit in another order than their rows were numbered: a number that is left out is
 * looked for again until its transaction has surely ended. One thread at a time.
 */
final class EventCursor {

    /** Longer than any transaction lasts. */
    static final Duration LATEST_COMMIT = Duration.ofMinutes(1);

    private static final int BATCH = 500;

    private final ChangeEvents events;
    private final Clock clock;
    private final TreeMap<Long, Instant> leftOut = new TreeMap<>();
    private long newest;

    /** Begins after what is committed now; what is numbered lower and still under way will be read. */
    EventCursor(ChangeEvents events, Clock clock) {
        this.events = events;
        this.clock = clock;
        this.newest = Math.max(0, events.newest() - BATCH);
        next();
    }

    /** Changes committed since the last call. */
    List<ChangeEvent> next() {
        var now = clock.instant();
        leftOut.values().removeIf(since -> since.isBefore(now.minus(LATEST_COMMIT)));
        var found = new ArrayList<ChangeEvent>();
        if (!leftOut.isEmpty()) {
            found.addAll(events.among(leftOut.keySet()));
            found.forEach(event -> leftOut.remove(event.id()));
        }
        for (var event : events.after(newest, BATCH)) {
            noteLeftOut(event.id(), now);
            newest = event.id();
            found.add(event);
        }
        return found;
    }

    private void noteLeftOut(long upTo, Instant now) {
        for (long id = Math.max(newest + 1, upTo - BATCH); id < upTo; id++) {
            leftOut.put(id, now);
        }
    }
}
