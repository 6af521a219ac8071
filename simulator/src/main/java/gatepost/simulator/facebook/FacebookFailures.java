package gatepost.simulator.facebook;

import gatepost.simulator.fault.Failures;
import gatepost.simulator.http.Json;
import gatepost.simulator.http.Reply;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.OptionalInt;

/** Failures in Facebook's words. */
public final class FacebookFailures implements Failures {

  private static final DateTimeFormatter PACIFIC =
      DateTimeFormatter.ofPattern("EEEE, dd-MMM-yy HH:mm:ss z", Locale.US).withZone(ZoneId.of("America/Los_Angeles"));
  private static final int MINUTES_TO_REGAIN_ACCESS = 5;

  private final Clock clock;

  public FacebookFailures(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Reply unexpectedError() {
    return new GraphError(
            500,
            "An unexpected error has occurred. Please retry your request later.",
            "OAuthException",
            2,
            OptionalInt.empty(),
            true)
        .reply();
  }

  @Override
  public Reply rateLimited() {
    var business = Json.object();
    business
        .putArray("0")
        .addObject()
        .put("type", "pages")
        .put("call_count", 100)
        .put("total_cputime", 100)
        .put("total_time", 100)
        .put("estimated_time_to_regain_access", MINUTES_TO_REGAIN_ACCESS);
    return new GraphError(
            403, "(#4) Application request limit reached", "OAuthException", 4, OptionalInt.empty(), true)
        .reply()
        .with("x-app-usage", Usage.header(100))
        .with("X-Business-Use-Case-Usage", Json.write(business));
  }

  @Override
  public Reply tokenExpired() {
    Instant now = clock.instant();
    return GraphError.token(
            "Error validating access token: Session has expired on "
                + PACIFIC.format(now.minus(Duration.ofHours(1)))
                + ". The current time is "
                + PACIFIC.format(now)
                + ".",
            OptionalInt.of(463))
        .reply();
  }

  @Override
  public Reply permissionMissing() {
    return GraphError.mayNotWrite().reply();
  }

  @Override
  public Reply unknownPath(String path) {
    return GraphError.oauth(400, 2500, "Unknown path components: " + path.replaceFirst("^/facebook", "")).reply();
  }
}
