package gatepost.api.words;

import gatepost.api.problem.ProblemException;
import gatepost.core.check.Found;
import gatepost.core.check.TimeLimit;
import gatepost.core.check.WordsCheck;
import gatepost.core.check.WordsInput;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Scans typed words for a limited time, so many at once that drafts can still be checked beside them; the rest wait their turn. */
@Singleton
class LimitedScan {

    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final int AT_ONCE = 16;

    private final WordsCheck check;
    private final TimeLimit limit;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    LimitedScan(WordsCheck check, TimeLimit limit) {
        this.check = check;
        this.limit = limit;
    }

    /** @throws ProblemException where it takes too long, or its turn does not come */
    List<Found> run(UUID schoolId, WordsInput input) {
        if (!enter()) {
            throw notNow();
        }
        try {
            return switch (limit.run(LONGEST, () -> check.run(schoolId, input))) {
                case TimeLimit.Outcome.Answered<List<Found>>(var found) -> found;
                case TimeLimit.Outcome.NoAnswer<List<Found>> _ -> throw notNow();
            };
        } finally {
            places.release();
        }
    }

    private boolean enter() {
        try {
            return places.tryAcquire(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static ProblemException notNow() {
        return new ProblemException(HttpStatus.SERVICE_UNAVAILABLE,
                "These words could not be looked at while you typed. They are still checked before anything goes out.");
    }
}
