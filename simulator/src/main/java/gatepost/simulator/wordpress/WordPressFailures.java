package gatepost.simulator.wordpress;

import com.fasterxml.jackson.databind.node.ObjectNode;
import gatepost.simulator.fault.Failures;
import gatepost.simulator.http.Json;
import gatepost.simulator.http.Refusal;
import gatepost.simulator.http.Reply;

/** Failures in the words of WordPress; limits in those of a host in front of it. */
final class WordPressFailures implements Failures {

  private static final String SECONDS_TO_WAIT = "60";

  @Override
  public Reply unexpectedError() {
    return error(
        500,
        "internal_server_error",
        "<p>There has been a critical error on this website.</p><p><a href=\"https://wordpress.org/documentation/article/faq-troubleshooting/\">"
            + "Learn more about troubleshooting WordPress.</a></p>");
  }

  @Override
  public Reply rateLimited() {
    return Reply.text(429, "text/html; charset=utf-8", "<html><head><title>429 Too Many Requests</title></head></html>")
        .with("Retry-After", SECONDS_TO_WAIT);
  }

  @Override
  public Reply tokenExpired() {
    return wrongPassword();
  }

  static Reply wrongPassword() {
    return error(
        401, "incorrect_password", "The provided password is an invalid application password.");
  }

  static Reply notLoggedIn() {
    return error(401, "rest_cannot_create", "Sorry, you are not allowed to create posts as this user.");
  }

  @Override
  public Reply permissionMissing() {
    return error(403, "rest_cannot_create", "Sorry, you are not allowed to create posts as this user.");
  }

  @Override
  public Reply unknownPath(String path) {
    return error(404, "rest_no_route", "No route was found matching the URL and request method.");
  }

  static Refusal noPost() {
    return new Refusal(error(404, "rest_post_invalid_id", "Invalid post ID."));
  }

  static Refusal noComment() {
    return new Refusal(error(404, "rest_comment_invalid_id", "Invalid comment ID."));
  }

  static Refusal refused(int status, String code, String message) {
    return new Refusal(error(status, code, message));
  }

  private static Reply error(int status, String code, String message) {
    ObjectNode body = Json.object().put("code", code).put("message", message);
    body.putObject("data").put("status", status);
    return Reply.json(status, body);
  }
}
