package gatepost.simulator.http;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.Headers;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A request read whole, with its body taken apart.
 *
 * @param variables values of the route's path variables
 * @param queryPairs the query in its order, for signatures
 * @param formPairs the form body in its order; empty for other kinds of body
 * @param parameters query, form and multipart fields together, as the Graph API reads them
 */
public record Request(
    String method,
    URI uri,
    Map<String, String> variables,
    Headers headers,
    List<Map.Entry<String, String>> queryPairs,
    List<Map.Entry<String, String>> formPairs,
    Map<String, String> parameters,
    Map<String, Part> files,
    byte[] body) {

  public static Request of(String method, URI uri, Map<String, String> variables, Headers headers, byte[] body) {
    String type = Optional.ofNullable(headers.getFirst("Content-Type")).orElse("").toLowerCase(Locale.ROOT);
    String raw = Optional.ofNullable(uri.getRawQuery()).orElse("");
    List<Map.Entry<String, String>> query = Form.pairs(raw);
    List<Map.Entry<String, String>> form =
        type.startsWith("application/x-www-form-urlencoded")
            ? Form.pairs(new String(body, StandardCharsets.UTF_8))
            : List.of();
    Multipart multipart =
        type.startsWith("multipart/form-data")
            ? Multipart.parse(headers.getFirst("Content-Type"), body)
            : Multipart.NONE;
    Map<String, String> parameters = new LinkedHashMap<>(Form.byName(query));
    parameters.putAll(Form.byName(form));
    parameters.putAll(multipart.fields());
    return new Request(method, uri, variables, headers, query, form, parameters, multipart.files(), body);
  }

  public String path() {
    return uri.getPath();
  }

  public String variable(String name) {
    return variables.get(name);
  }

  public Optional<String> parameter(String name) {
    return Optional.ofNullable(parameters.get(name));
  }

  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.getFirst(name));
  }

  /** The body as a JSON object; anything else is refused with 400. */
  public JsonNode json() {
    try {
      JsonNode node = Json.MAPPER.readTree(body);
      if (node.isObject()) {
        return node;
      }
    } catch (JacksonException notJson) {
      throw new Refusal(Reply.text(400, "The body is not valid JSON"));
    } catch (IOException impossible) {
      throw new IllegalStateException("reading from memory failed", impossible);
    }
    throw new Refusal(Reply.text(400, "The body must be a JSON object"));
  }

  /** The body as a record; what does not fit is refused with 400 and the reason. */
  public <T> T json(Class<T> type) {
    try {
      return Json.MAPPER.convertValue(json(), type);
    } catch (IllegalArgumentException unfit) {
      throw new Refusal(Reply.text(400, "The body does not fit: " + rootCause(unfit).getMessage()));
    }
  }

  private static Throwable rootCause(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }
}
