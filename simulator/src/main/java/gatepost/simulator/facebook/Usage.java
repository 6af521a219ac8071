package gatepost.simulator.facebook;

import gatepost.simulator.http.Json;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Counts each app's calls by the hour and tells it what share of its allowance is used. Counts only; nothing is refused. */
final class Usage {

  private static final Duration HOUR = Duration.ofHours(1);
  private static final int CALLS_PER_HOUR = 50_000;

  private record Window(Instant start, int calls) {}

  private final Map<String, Window> windows = new HashMap<>();
  private final Clock clock;

  Usage(Clock clock) {
    this.clock = clock;
  }

  /** Counts a call and returns the value of {@code x-app-usage}. */
  synchronized String count(String appId) {
    Instant now = clock.instant();
    Window window =
        windows.merge(
            appId,
            new Window(now, 1),
            (old, fresh) ->
                old.start().plus(HOUR).isAfter(now) ? new Window(old.start(), old.calls() + 1) : fresh);
    int percent = Math.min(100, (int) (window.calls() * 100L / CALLS_PER_HOUR));
    return header(percent);
  }

  static String header(int percent) {
    return Json.write(
        Json.object().put("call_count", percent).put("total_cputime", percent).put("total_time", percent));
  }
}
