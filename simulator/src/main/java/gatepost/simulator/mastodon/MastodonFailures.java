package gatepost.simulator.mastodon;

import gatepost.simulator.fault.Failures;
import gatepost.simulator.http.Json;
import gatepost.simulator.http.Refusal;
import gatepost.simulator.http.Reply;
import java.time.Clock;
import java.time.Duration;

/** Failures in Mastodon's words. */
final class MastodonFailures implements Failures {

  private static final Duration UNTIL_RESET = Duration.ofMinutes(1);

  private final Clock clock;

  MastodonFailures(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Reply unexpectedError() {
    return error(500, "We're sorry, but something went wrong on our end.");
  }

  @Override
  public Reply rateLimited() {
    return new Limits.Standing(Limits.CALLS, Limits.CALLS + 1, clock.instant().plus(UNTIL_RESET)).tell(tooMany());
  }

  static Reply tooMany() {
    return error(429, "Too many requests");
  }

  @Override
  public Reply tokenExpired() {
    return invalidToken();
  }

  static Reply invalidToken() {
    return error(401, "The access token is invalid");
  }

  @Override
  public Reply permissionMissing() {
    return error(403, "This action is outside the authorized scopes");
  }

  @Override
  public Reply unknownPath(String path) {
    return Reply.text(
        404, "text/html; charset=utf-8", "<!DOCTYPE html><title>The page you are looking for isn't here.</title>");
  }

  static Refusal notFound() {
    return new Refusal(error(404, "Record not found"));
  }

  static Refusal invalid(String why) {
    return new Refusal(error(422, "Validation failed: " + why));
  }

  private static Reply error(int status, String words) {
    return Reply.json(status, Json.object().put("error", words));
  }
}
