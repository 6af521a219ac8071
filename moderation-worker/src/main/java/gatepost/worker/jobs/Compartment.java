package gatepost.worker.jobs;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * A share of the worker's threads. What comes on top is put off without waiting. The more is put off, the later it comes again, so that a
 * long queue does not keep the database busy.
 */
public final class Compartment {

    private final Semaphore places;
    private final Duration soon;
    private final Duration latest;
    private final Clock clock;
    private final AtomicInteger putOff = new AtomicInteger();

    /**
     * @param places how many may be inside at once
     * @param soon   how long the first waits that is put off; each one after it waits as much longer
     * @param latest the longest that anything waits
     */
    public Compartment(int places, Duration soon, Duration latest, Clock clock) {
        this.places = new Semaphore(places);
        this.soon = soon;
        this.latest = latest;
        this.clock = clock;
    }

    /** Does something inside, or puts it off where every place is taken. */
    public JobResult pass(Supplier<JobResult> work) {
        if (!places.tryAcquire()) {
            var wait = soon.multipliedBy(putOff.incrementAndGet());
            return new JobResult.Again(clock.instant().plus(wait.compareTo(latest) < 0 ? wait : latest));
        }
        try {
            return work.get();
        } finally {
            putOff.set(0);
            places.release();
        }
    }
}
