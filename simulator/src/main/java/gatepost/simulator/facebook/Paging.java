package gatepost.simulator.facebook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import gatepost.simulator.http.Json;
import gatepost.simulator.http.Reply;
import gatepost.simulator.http.Request;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Hands out a list in portions. A cursor names an item's place in the order rather than a count, so nothing is skipped or shown
 * twice when items come and go between two portions.
 */
public final class Paging {

  /** How many items a list has where nobody asks for more. */
  public static final int USUAL = 25;
  private static final int MOST = 100;

  /** An item and the key that orders it. */
  public record Item(String key, ObjectNode node) {}

  private final URI base;

  public Paging(URI base) {
    this.base = base;
  }

  /**
   * @param ordered everything there is, in order
   * @param descending whether the keys fall along that order
   */
  public <T> Reply portion(Request request, List<T> ordered, boolean descending, Function<T, Item> item) {
    int limit = Math.min(request.parameter("limit").map(Paging::limit).orElse(USUAL), MOST);
    List<Item> all = ordered.stream().map(item).toList();
    Optional<String> after = request.parameter("after").map(Paging::decode);
    Optional<String> before = request.parameter("before").map(Paging::decode);
    List<Item> rest = new ArrayList<>(all);
    after.ifPresent(key -> rest.removeIf(one -> !follows(one.key(), key, descending)));
    before.ifPresent(key -> rest.removeIf(one -> !follows(key, one.key(), descending)));
    int size = Math.min(limit, rest.size());
    List<Item> shown =
        before.isPresent() ? rest.subList(rest.size() - size, rest.size()) : rest.subList(0, size);
    ObjectNode body = Json.object();
    body.set("data", Json.array(shown.stream().map(Item::node).toList()));
    if (!shown.isEmpty()) {
      body.set("paging", links(request, shown, all));
    }
    return Reply.json(200, body);
  }

  private ObjectNode links(Request request, List<Item> shown, List<Item> all) {
    String first = encode(shown.getFirst().key());
    String last = encode(shown.getLast().key());
    ObjectNode paging = Json.object();
    paging.putObject("cursors").put("before", first).put("after", last);
    if (!shown.getLast().key().equals(all.getLast().key())) {
      paging.put("next", address(request, "after", last));
    }
    if (!shown.getFirst().key().equals(all.getFirst().key())) {
      paging.put("previous", address(request, "before", first));
    }
    return paging;
  }

  /** The same request for another portion. Like the original it repeats a token that came in the query. */
  private String address(Request request, String direction, String cursor) {
    Map<String, String> parameters = new TreeMap<>(request.parameters());
    parameters.keySet().removeAll(List.of("after", "before", "appsecret_proof"));
    parameters.put(direction, cursor);
    List<String> pairs = new ArrayList<>();
    parameters.forEach((name, value) -> pairs.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
    return base.resolve(request.path()) + "?" + String.join("&", pairs);
  }

  private static boolean follows(String key, String than, boolean descending) {
    return descending ? compare(key, than) < 0 : compare(key, than) > 0;
  }

  private static int compare(String one, String other) {
    return Long.compare(Long.parseLong(one), Long.parseLong(other));
  }

  private static int limit(String text) {
    if (!text.matches("\\d{1,6}") || Integer.parseInt(text) == 0) {
      throw GraphError.parameter("param limit must be a positive integer").refusal();
    }
    return Integer.parseInt(text);
  }

  /** The cursor at an item. */
  public static String encode(String key) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(("c:" + key).getBytes(StandardCharsets.UTF_8));
  }

  private static String decode(String cursor) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      if (text.matches("c:\\d{1,19}")) {
        return text.substring(2);
      }
    } catch (IllegalArgumentException notOurs) {
      throw badCursor();
    }
    throw badCursor();
  }

  private static RuntimeException badCursor() {
    return GraphError.parameter("Invalid cursors values").refusal();
  }
}
