package gatepost.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A call over the JDK's client, and its answer. */
record Call(HttpResponse<String> response) {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  static Call send(HttpRequest request) throws IOException {
    try {
      return new Call(CLIENT.send(request, BodyHandlers.ofString()));
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  static Call get(URI address) throws IOException {
    return send(HttpRequest.newBuilder(address).build());
  }

  static Call delete(URI address) throws IOException {
    return send(HttpRequest.newBuilder(address).DELETE().build());
  }

  static Call json(URI address, String body) throws IOException {
    return send(HttpRequest.newBuilder(address).POST(BodyPublishers.ofString(body)).build());
  }

  static String form(Map<String, String> values) {
    List<String> pairs = new ArrayList<>();
    new TreeMap<>(values)
        .forEach((name, value) -> pairs.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
    return String.join("&", pairs);
  }

  int status() {
    return response.statusCode();
  }

  String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  JsonNode json() {
    try {
      return MAPPER.readTree(response.body());
    } catch (IOException notJson) {
      throw new UncheckedIOException(notJson);
    }
  }
}
