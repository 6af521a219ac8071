package gatepost.connectors.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * How many calls accounts have left, as the networks' own headers tell. What a network told counts, less the calls that are under way and that
 * it may not have counted. A network that tells nothing is called as often as anybody likes. What other processes call with the same account comes to light with
 * the next answer.
 */
public final class Allowances {

    /** Networks tell the end of a window in whole seconds, and no two clocks agree. */
    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(1);

    /** The answers to calls that are under way tell how many are left. */
    private static final Duration WHEN_AN_ANSWER_CAME = Duration.ofSeconds(1);

    private final Clock clock;
    private final Map<Use, Window> windows = new HashMap<>();

    public Allowances(Clock clock) {
        this.clock = clock;
    }

    /** One account's calls of one kind, which a network counts together. */
    public record Use(UUID account, String kind) {
    }

    /**
     * What an answer told.
     *
     * @param limit of calls in one window
     * @param left  in this window
     * @param reset when the window ends
     */
    public record Told(long limit, long left, Instant reset) {
    }

    private static final class Window {
        private Optional<Told> told = Optional.empty();
        private int underWay;
        private boolean answered;
    }

    /** How long a call of this kind has to wait; empty where one may be made now. */
    public synchronized Optional<Duration> rest(Use use) {
        return Optional.ofNullable(windows.get(use)).flatMap(window -> window.told.flatMap(told -> rest(told, window.underWay)));
    }

    /** A window that is over begins anew with the next answer. */
    private Optional<Duration> rest(Told told, int underWay) {
        var untilThen = Duration.between(clock.instant(), told.reset().plus(CLOCKS_DIFFER));
        var left = untilThen.isPositive() ? told.left() : told.limit();
        if (left > underWay) {
            return Optional.empty();
        }
        return Optional.of(left > 0 ? WHEN_AN_ANSWER_CAME : untilThen);
    }

    /** Takes one call, to be ended. Nobody knows what is left before the first answer, so the first call is waited for. */
    synchronized void take(Use use) throws Resting {
        while (Optional.ofNullable(windows.get(use)).filter(window -> !window.answered && window.underWay > 0).isPresent()) {
            await();
        }
        var wait = rest(use);
        if (wait.isPresent()) {
            throw new Resting(wait.get());
        }
        windows.computeIfAbsent(use, _ -> new Window()).underWay++;
    }

    private void await() throws Resting {
        try {
            wait();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Resting(WHEN_AN_ANSWER_CAME);
        }
    }

    /** Ends a call with what its answer told; one without an answer counts as one that the network counted. */
    synchronized void end(Use use, Optional<Told> answer) {
        var window = windows.get(use);
        window.underWay--;
        window.answered = true;
        notifyAll();
        window.told = answer.map(told -> window.told.filter(known -> known.reset().equals(told.reset()) && known.left() < told.left()).orElse(told))
                .or(() -> window.told.map(known -> new Told(known.limit(), known.left() - 1, known.reset())));
    }
}
