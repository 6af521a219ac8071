package gatepost.simulator.mastodon;

import gatepost.simulator.http.Reply;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/** 300 calls of an account in 5 minutes. Always counted and told; refused only when enforcement is switched on. */
final class Limits {

  static final int CALLS = 300;
  private static final Duration WINDOW = Duration.ofMinutes(5);

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
  private final Clock clock;

  Limits(Clock clock) {
    this.clock = clock;
  }

  void enforce(boolean on) {
    enforced.set(on);
  }

  boolean refuses(Standing standing) {
    return enforced.get() && standing.exceeded();
  }

  synchronized Standing count(MastodonAccount account) {
    Instant now = clock.instant();
    Window window =
        windows.merge(
            account.id(),
            new Window(now, 1),
            (old, fresh) ->
                old.start().plus(WINDOW).isAfter(now) ? new Window(old.start(), old.calls() + 1) : fresh);
    return new Standing(CALLS, window.calls(), window.start().plus(WINDOW));
  }
}
