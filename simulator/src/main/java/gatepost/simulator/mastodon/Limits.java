package gatepost.simulator.mastodon;

import gatepost.simulator.http.Reply;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * 300 calls of an account in 5 minutes. Always counted and told; refused only when enforcement is switched on. Until then a new window begins
 * before one runs out, so that clients which read the headers need not wait either.
 */
final class Limits {

  static final int CALLS = 300;
  private static final Duration USUAL_WINDOW = Duration.ofMinutes(5);

  private record Window(Instant start, int calls) {}

  /** Where an account stands in the current window. */
  record Standing(int limit, int calls, Instant reset) {

    boolean exceeded() {
      return calls > limit;
    }

    Reply tell(Reply reply) {
      return reply
          .with("X-RateLimit-Limit", Integer.toString(limit))
          .with("X-RateLimit-Remaining", Integer.toString(Math.max(0, limit - calls)))
          .with("X-RateLimit-Reset", reset.toString());
    }
  }

  private final Map<String, Window> windows = new HashMap<>();
  private final AtomicBoolean enforced = new AtomicBoolean();
  private volatile Duration window = USUAL_WINDOW;
  private final Clock clock;

  Limits(Clock clock) {
    this.clock = clock;
  }

  void enforce(boolean on) {
    enforced.set(on);
  }

  /** Shorter windows than the network's own, for whoever wants to see several; empty sets the usual ones. */
  synchronized void windows(Optional<Duration> length) {
    window = length.orElse(USUAL_WINDOW);
    windows.clear();
  }

  boolean refuses(Standing standing) {
    return enforced.get() && standing.exceeded();
  }

  synchronized Standing count(MastodonAccount account) {
    Instant now = clock.instant();
    Window counted =
        windows.merge(
            account.id(),
            new Window(now, 1),
            (old, fresh) ->
                old.start().plus(window).isAfter(now) && (enforced.get() || old.calls() < CALLS / 2)
                    ? new Window(old.start(), old.calls() + 1)
                    : fresh);
    return new Standing(CALLS, counted.calls(), counted.start().plus(window));
  }
}
