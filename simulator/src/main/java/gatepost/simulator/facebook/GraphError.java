package gatepost.simulator.facebook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import gatepost.simulator.http.Json;
import gatepost.simulator.http.Refusal;
import gatepost.simulator.http.Reply;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.OptionalInt;

/**
 * An error as the Graph API words it.
 *
 * @param type {@code OAuthException} or {@code GraphMethodException}
 */
public record GraphError(int status, String message, String type, int code, OptionalInt subcode, boolean temporary) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String OAUTH = "OAuthException";
  private static final String METHOD = "GraphMethodException";

  public static GraphError oauth(int status, int code, String message) {
    return new GraphError(status, message, OAUTH, code, OptionalInt.empty(), false);
  }

  public static GraphError parameter(String detail) {
    return oauth(400, 100, "(#100) " + detail);
  }

  public static GraphError proof(String message) {
    return new GraphError(400, message, METHOD, 100, OptionalInt.empty(), false);
  }

  public static GraphError token(String message, OptionalInt subcode) {
    return new GraphError(400, message, OAUTH, 190, subcode, false);
  }

  /**
   * @param verb get, post or delete
   */
  public static GraphError noSuchObject(String verb, String id) {
    return new GraphError(
        400,
        "Unsupported " + verb + " request. Object with ID '" + id + "' does not exist, cannot be loaded due to missing "
            + "permissions, or does not support this operation. Please read the Graph API documentation at "
            + "https://developers.facebook.com/docs/graph-api",
        METHOD,
        100,
        OptionalInt.of(33),
        false);
  }

  public static GraphError mayNotRead() {
    return oauth(
        403,
        10,
        "(#10) This endpoint requires the 'pages_read_engagement' permission or the 'Page Public Content Access' feature. "
            + "Refer to https://developers.facebook.com/docs/apps/review/login-permissions#manage-pages and "
            + "https://developers.facebook.com/docs/apps/review/feature#reference-PAGES_ACCESS for details.");
  }

  public static GraphError mayNotWrite() {
    return oauth(
        403,
        200,
        "(#200) If posting to a group, requires app being installed in the group, and either publish_to_groups permission "
            + "with user token, or both pages_read_engagement and pages_manage_posts permission with page token; If posting "
            + "to a page, requires both pages_read_engagement and pages_manage_posts as an admin with sufficient "
            + "administrative permission");
  }

  static GraphError duplicate() {
    return new GraphError(400, "(#506) Duplicate status message", OAUTH, 506, OptionalInt.of(1455006), false);
  }

  public Refusal refusal() {
    return new Refusal(reply());
  }

  public Reply reply() {
    ObjectNode body = Json.object();
    ObjectNode error = body.putObject("error").put("message", message).put("type", type);
    if (temporary) {
      error.put("is_transient", true);
    }
    error.put("code", code);
    subcode.ifPresent(number -> error.put("error_subcode", number));
    error.put("fbtrace_id", trace());
    return Reply.json(status, body).with("Cache-Control", "no-store");
  }

  /** What support would ask for; different on every answer. */
  public static String trace() {
    byte[] random = new byte[16];
    RANDOM.nextBytes(random);
    return "A" + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }
}
