package gatepost.simulator.x;

import com.fasterxml.jackson.databind.node.ObjectNode;
import gatepost.simulator.http.Json;
import gatepost.simulator.http.Refusal;
import gatepost.simulator.http.Reply;

/** Errors as X words them: problem details in version 2, {@code errors[]} before. */
final class Problem {

  private static final String TYPES = "https://api.twitter.com/2/problems/";

  private Problem() {}

  static Reply reply(int status, String title, String detail) {
    return Reply.problem(status, body(status, title, detail));
  }

  static Refusal unauthorised() {
    return new Refusal(reply(401, "Unauthorized", "Unauthorized"));
  }

  static Refusal forbidden(String detail) {
    return new Refusal(reply(403, "Forbidden", detail));
  }

  /**
   * @param parameter name of the field or query parameter that is wrong
   */
  static Refusal invalid(String parameter, String value, String message) {
    ObjectNode body = Json.object();
    ObjectNode error = body.putArray("errors").addObject();
    error.putObject("parameters").putArray(parameter).add(value);
    error.put("message", message);
    body.put("title", "Invalid Request")
        .put("detail", "One or more parameters to your request was invalid.")
        .put("type", TYPES + "invalid-request");
    return new Refusal(Reply.problem(400, body));
  }

  /** A post that is not there: an entry of {@code errors}, under status 200. */
  static ObjectNode notFound(String parameter, String id) {
    return Json.object()
        .put("value", id)
        .put("detail", "Could not find tweet with " + parameter + ": [" + id + "].")
        .put("title", "Not Found Error")
        .put("resource_type", "tweet")
        .put("parameter", parameter)
        .put("resource_id", id)
        .put("type", TYPES + "resource-not-found");
  }

  static Reply legacy(int status, int code, String message) {
    ObjectNode body = Json.object();
    body.putArray("errors").addObject().put("code", code).put("message", message);
    return Reply.json(status, body);
  }

  private static ObjectNode body(int status, String title, String detail) {
    return Json.object().put("title", title).put("detail", detail).put("type", "about:blank").put("status", status);
  }
}
