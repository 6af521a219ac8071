package gatepost.simulator.x;

import gatepost.simulator.fault.Failures;
import gatepost.simulator.http.Reply;
import java.time.Clock;
import java.time.Duration;

/** Failures in X's words. */
final class XFailures implements Failures {

  private static final Duration UNTIL_RESET = Duration.ofMinutes(1);
  private static final int USUAL_LIMIT = 100;

  private final Clock clock;

  XFailures(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Reply unexpectedError() {
    return Problem.reply(500, "Internal Server Error", "Something is broken. Please try again later.");
  }

  @Override
  public Reply rateLimited() {
    return new RateLimits.Standing(USUAL_LIMIT, USUAL_LIMIT, clock.instant().plus(UNTIL_RESET)).tell(tooMany());
  }

  static Reply tooMany() {
    return Problem.reply(429, "Too Many Requests", "Too Many Requests");
  }

  @Override
  public Reply tokenExpired() {
    return Problem.unauthorised().reply();
  }

  @Override
  public Reply permissionMissing() {
    return Problem.forbidden("You are not permitted to perform this action.").reply();
  }

  /** Version 1.1 is closed except to old contracts; everything else never was. */
  @Override
  public Reply unknownPath(String path) {
    if (path.startsWith("/x/1.1/")) {
      return Problem.legacy(
          403,
          453,
          "You currently have access to a subset of X API V2 endpoints and limited v1.1 endpoints (e.g. media post, oauth) "
              + "only. If you need access to this endpoint, you may need a different access level. You can learn more here: "
              + "https://developer.x.com/en/portal/product");
    }
    return Problem.legacy(404, 34, "Sorry, that page does not exist.");
  }
}
