package gatepost.simulator.x;

import gatepost.simulator.http.Reply;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * X's windows of 15 minutes per user and operation. Always counted and told; refused only when enforcement is switched on. Until then a new
 * window begins before one runs out, so that clients which read the headers need not wait either.
 */
final class RateLimits {

  private static final Duration USUAL_WINDOW = Duration.ofMinutes(15);
  private static final int USUAL_LIMIT = 900;
  private static final Map<String, Integer> LIMITS =
      Map.of(
          "createTweet", 100,
          "deleteTweet", 50,
          "uploadMedia", 500,
          "mediaMetadata", 500,
          "search", 300,
          "mentions", 300,
          "hideReply", 50,
          "me", 75);

  private record Window(Instant start, int calls) {}

  /** Where a user stands in the current window. */
  record Standing(int limit, int calls, Instant reset) {

    boolean exceeded() {
      return calls > limit;
    }

    Reply tell(Reply reply) {
      return reply
          .with("x-rate-limit-limit", Integer.toString(limit))
          .with("x-rate-limit-remaining", Integer.toString(Math.max(0, limit - calls)))
          .with("x-rate-limit-reset", Long.toString(reset.getEpochSecond()));
    }
  }

  private final Map<String, Window> windows = new HashMap<>();
  private final AtomicBoolean enforced = new AtomicBoolean();
  private volatile Duration window = USUAL_WINDOW;
  private final Clock clock;

  RateLimits(Clock clock) {
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

  synchronized Standing count(XUser user, String operation) {
    Instant now = clock.instant();
    int limit = LIMITS.getOrDefault(operation, USUAL_LIMIT);
    Window counted =
        windows.merge(
            user.id() + " " + operation,
            new Window(now, 1),
            (old, fresh) ->
                old.start().plus(window).isAfter(now) && (enforced.get() || old.calls() < limit / 2)
                    ? new Window(old.start(), old.calls() + 1)
                    : fresh);
    return new Standing(
        limit, counted.calls(), counted.start().plus(window));
  }
}
