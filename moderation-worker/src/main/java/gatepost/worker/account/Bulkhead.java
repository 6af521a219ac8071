package gatepost.worker.account;

import gatepost.core.account.Network;
import gatepost.worker.jobs.JobResult;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Keeps a network that hangs from holding every thread of the worker: each may hold its share, and what comes on top is put off
 * without waiting. The more is put off, the later it comes again, so that a long queue does not keep the database busy.
 */
@Singleton
public class Bulkhead {

    private static final Duration SOON = Duration.ofMillis(300);
    private static final Duration LATEST = Duration.ofSeconds(20);

    private final Map<Network, Compartment> compartments = new EnumMap<>(Network.class);
    private final Clock clock;

    /** @param threads of the worker, shared so that at least one is always left for the rest */
    Bulkhead(@Value("${gatepost.worker.threads:16}") int threads, Clock clock) {
        this.clock = clock;
        var share = Math.max(1, (threads - 1) / Network.values().length);
        for (var network : Network.values()) {
            compartments.put(network, new Compartment(new Semaphore(share), new AtomicInteger()));
        }
    }

    private record Compartment(Semaphore places, AtomicInteger putOff) {
    }

    /** Does something with a network, or puts it off where that network holds its share already. */
    public JobResult pass(Network network, Supplier<JobResult> work) {
        var compartment = compartments.get(network);
        if (!compartment.places().tryAcquire()) {
            var wait = SOON.multipliedBy(compartment.putOff().incrementAndGet());
            return new JobResult.Again(clock.instant().plus(wait.compareTo(LATEST) < 0 ? wait : LATEST));
        }
        try {
            return work.get();
        } finally {
            compartment.putOff().set(0);
            compartment.places().release();
        }
    }
}
