package gatepost.worker.account;

import gatepost.core.account.Network;
import gatepost.worker.jobs.Compartment;
import gatepost.worker.jobs.JobResult;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Keeps a network that hangs from holding every thread of the worker: each may hold its share, and what comes on top is put off
 * without waiting.
 */
@Singleton
public class Bulkhead {

    private static final Duration SOON = Duration.ofMillis(300);
    private static final Duration LATEST = Duration.ofSeconds(20);

    private final Map<Network, Compartment> compartments = new EnumMap<>(Network.class);

    /** @param threads of the worker, shared so that at least one is always left for the rest */
    Bulkhead(@Value("${gatepost.worker.threads:16}") int threads, Clock clock) {
        var share = Math.max(1, (threads - 1) / Network.values().length);
        for (var network : Network.values()) {
            compartments.put(network, new Compartment(share, SOON, LATEST, clock));
        }
    }

    /** Does something with a network, or puts it off where that network holds its share already. */
    public JobResult pass(Network network, Supplier<JobResult> work) {
        return compartments.get(network).pass(work);
    }
}
