package gatepost.simulator.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What goes back to the client: a status, headers and the bytes of the body. */
public record Reply(int status, Map<String, String> headers, byte[] body) {

  public Reply {
    headers = Map.copyOf(headers);
  }

  public static Reply json(int status, JsonNode body) {
    return text(status, "application/json; charset=UTF-8", Json.write(body));
  }

  public static Reply problem(int status, JsonNode body) {
    return text(status, "application/problem+json", Json.write(body));
  }

  public static Reply text(int status, String body) {
    return text(status, "text/plain; charset=UTF-8", body);
  }

  public static Reply text(int status, String contentType, String body) {
    return bytes(status, contentType, body.getBytes(StandardCharsets.UTF_8));
  }

  public static Reply bytes(int status, String contentType, byte[] body) {
    return new Reply(status, Map.of("Content-Type", contentType), body);
  }

  /** Sends a browser on after a form, so that reloading does not send it again. */
  public static Reply seeOther(String location) {
    return new Reply(303, Map.of("Location", location), new byte[0]);
  }

  public Reply with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Reply(status, more, body);
  }
}
