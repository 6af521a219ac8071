package gatepost.core.check;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs a check for a limited time. Whatever goes wrong with it is an outcome, so that no check can fail open (I6). */
@Singleton
public class TimeLimit implements AutoCloseable {

    private static final int MOST_AT_ONCE = 32;

    /** Platform threads: a check that spins would hold a carrier that other virtual threads need. */
    private final ExecutorService threads = new ThreadPoolExecutor(0, MOST_AT_ONCE, 1, TimeUnit.MINUTES, new SynchronousQueue<>(),
            Thread.ofPlatform().daemon().name("check-", 0).factory());

    /** What became of it. */
    public sealed interface Outcome<T> {

        /** It answered. */
        record Answered<T>(T value) implements Outcome<T> {
        }

        /** It threw, answered nothing, or was still busy when its time was over. */
        record NoAnswer<T>(String why) implements Outcome<T> {
        }
    }

    /**
     * Waits for the answer at most this long; a check that is late is interrupted and its answer is not looked at.
     *
     * @throws CancellationException if the caller itself is told to stop: nothing is known, and nothing may be recorded
     */
    public <T> Outcome<T> run(Duration limit, Callable<T> check) {
        Future<T> running;
        try {
            running = threads.submit(check);
        } catch (RejectedExecutionException e) {
            return new Outcome.NoAnswer<>("too many checks were busy");
        }
        try {
            return Optional.ofNullable(running.get(limit.toMillis(), TimeUnit.MILLISECONDS))
                    .<Outcome<T>>map(Outcome.Answered::new)
                    .orElseGet(() -> new Outcome.NoAnswer<>("it gave no answer"));
        } catch (TimeoutException e) {
            return new Outcome.NoAnswer<>("it took longer than " + limit.toSeconds() + " seconds");
        } catch (ExecutionException e) {
            return new Outcome.NoAnswer<>("it stopped with " + e.getCause().getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The worker is stopping");
        } finally {
            running.cancel(true);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
