package gatepost.launcher.bench.journey;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Asks again and again until the answer is the awaited one. */
public final class Patience {

    private static final long BETWEEN_MS = 20;
    private static final Duration LONGEST = Duration.ofSeconds(120);

    private Patience() {
    }

    /**
     * The first answer that is the awaited one.
     *
     * @param awaited what is waited for, for the message
     * @throws IllegalStateException after two minutes
     */
    public static <A> A until(String awaited, Callable<A> question, Predicate<A> good) throws Exception {
        long begun = System.nanoTime();
        var last = "nothing";
        while (System.nanoTime() - begun < LONGEST.toNanos()) {
            var answer = question.call();
            if (good.test(answer)) {
                return answer;
            }
            last = String.valueOf(answer);
            TimeUnit.MILLISECONDS.sleep(BETWEEN_MS);
        }
        throw new IllegalStateException("Waited two minutes in vain: %s; the last answer was %.300s".formatted(awaited, last));
    }
}
