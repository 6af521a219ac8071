package gatepost.connectors.graph;

import gatepost.core.account.port.Failure;
import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps the allowance of calls for what cannot wait. From 80 % on, reading comments pauses; publishing, hiding and taking down go on
 * until the network itself says no.
 */
public final class Pace {

    private static final int SLOW_FROM_PERCENT = 80;
    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final Clock clock;
    private final Map<UUID, Instant> resting = new ConcurrentHashMap<>();

    public Pace(Clock clock) {
        this.clock = clock;
    }

    /** Takes note of what an answer's headers say about the allowance. */
    void saw(UUID account, HttpHeaders headers) {
        var usage = GraphUsage.in(headers);
        if (usage.percent() >= SLOW_FROM_PERCENT || !usage.regain().isZero()) {
            resting.put(account, clock.instant().plus(usage.regain().compareTo(PAUSE) > 0 ? usage.regain() : PAUSE));
        }
    }

    /** The reason to leave the network alone for now with what can wait. */
    public Optional<Failure> pause(UUID account) {
        var now = clock.instant();
        return Optional.ofNullable(resting.get(account)).filter(now::isBefore)
            .map(until -> new Failure(Failure.Kind.RATE_LIMITED,
                "The allowance of calls is nearly used up, so reading comments pauses.", Duration.between(now, until)));
    }
}
