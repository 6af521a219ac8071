package gatepost.simulator.server;

import com.sun.net.httpserver.HttpExchange;
import gatepost.simulator.http.Refusal;
import gatepost.simulator.http.Reply;
import gatepost.simulator.http.Request;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;

/** One request on the wire, which can also be ended without an answer. */
final class Exchange {

  static final int NO_ANSWER = 0;
  private static final int LARGEST_BODY = 32 * 1024 * 1024;

  private final HttpExchange http;
  private IntConsumer beforeEnding = status -> {};

  Exchange(HttpExchange http) {
    this.http = http;
  }

  String method() {
    return http.getRequestMethod();
  }

  String path() {
    return http.getRequestURI().getPath();
  }

  /** Name in the Host header without the port; guards against pages elsewhere that resolve a name to this machine. */
  String hostName() {
    String host = Optional.ofNullable(http.getRequestHeaders().getFirst("Host")).orElse("");
    return host.replaceFirst(":\\d+$", "");
  }

  /** Whether a browser sent this because of a page that is not ours. */
  boolean comesFromAnotherSite() {
    String site = Optional.ofNullable(http.getRequestHeaders().getFirst("Sec-Fetch-Site")).orElse("none");
    return !method().equals("GET") && !site.equals("none") && !site.equals("same-origin");
  }

  /** Is told the status, or {@link #NO_ANSWER}, just before the client learns of it. */
  void beforeEnding(IntConsumer listener) {
    beforeEnding = listener;
  }

  Request read(Map<String, String> variables) throws IOException {
    byte[] body = http.getRequestBody().readNBytes(LARGEST_BODY + 1);
    if (body.length > LARGEST_BODY) {
      throw new Refusal(Reply.text(413, "The body is larger than 32 MB"));
    }
    return Request.of(method(), http.getRequestURI(), variables, http.getRequestHeaders(), body);
  }

  void readAFewBytes() throws IOException {
    http.getRequestBody().readNBytes(16);
  }

  void discardBody() throws IOException {
    http.getRequestBody().transferTo(OutputStream.nullOutputStream());
  }

  void send(Reply reply) throws IOException {
    beforeEnding.accept(reply.status());
    reply.headers().forEach(http.getResponseHeaders()::set);
    boolean bodyless = reply.body().length == 0 || method().equals("HEAD");
    http.sendResponseHeaders(reply.status(), bodyless ? -1 : reply.body().length);
    if (!bodyless) {
      http.getResponseBody().write(reply.body());
    }
    http.getResponseBody().close();
  }

  /** Closes the connection without an answer. */
  void drop() {
    beforeEnding.accept(NO_ANSWER);
    http.close();
  }
}
