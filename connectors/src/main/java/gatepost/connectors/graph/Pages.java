package gatepost.connectors.graph;

import com.restfb.Parameter;
import com.restfb.json.JsonObject;
import com.restfb.json.JsonValue;
import gatepost.connectors.http.CallFailed;
import gatepost.connectors.http.CallFailed.Effect;
import gatepost.core.account.port.Failure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lists of the Graph API, read to their end by cursor. The ready-made address of the next page is never followed: RestFB turns it into
 * https, and it may carry the token.
 */
public final class Pages {

    private final Graph graph;

    public Pages(Graph graph) {
        this.graph = graph;
    }

    /** Every item once, as last seen, though items may move between pages while they are read. */
    public Collection<JsonObject> all(String path, Parameter... parameters) throws CallFailed {
        var items = new LinkedHashMap<String, JsonObject>();
        var cursors = new HashSet<String>();
        var page = graph.read(path, with(parameters, "limit", 100));
        data(page).forEach(item -> items.put(item.getString("id", ""), item));
        for (var next = next(page); !next.isEmpty(); next = next(page)) {
            if (!cursors.add(next)) {
                throw new CallFailed(Effect.NONE, new Failure(Failure.Kind.TRANSIENT,
                    "A list went round in circles and could not be read to its end.", Duration.ZERO));
            }
            page = graph.read(path, with(with(parameters, "limit", 100), "after", next));
            data(page).forEach(item -> items.put(item.getString("id", ""), item));
        }
        return items.values();
    }

    /** The items of a list, none where there is no list. */
    public static List<JsonObject> data(JsonValue list) {
        if (list == null || !list.isObject() || list.asObject().get("data") == null) {
            return List.of();
        }
        var items = new ArrayList<JsonObject>();
        list.asObject().get("data").asArray().forEach(item -> items.add(item.asObject()));
        return items;
    }

    /** Whether a list, as it stands inside what it belongs to, is only the beginning of it. */
    public static boolean hasMore(JsonValue list) {
        return list != null && list.isObject() && list.asObject().get("paging") != null
            && list.asObject().get("paging").asObject().get("next") != null;
    }

    private static String next(JsonObject page) {
        return hasMore(page) ? page.get("paging").asObject().get("cursors").asObject().getString("after", "") : "";
    }

    private static Parameter[] with(Parameter[] parameters, String name, Object value) {
        return Stream.concat(Stream.of(parameters), Stream.of(Parameter.with(name, value))).toArray(Parameter[]::new);
    }
}
