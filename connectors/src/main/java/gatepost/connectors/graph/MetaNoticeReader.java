package gatepost.connectors.graph;

import com.restfb.json.Json;
import com.restfb.json.JsonArray;
import com.restfb.json.JsonObject;
import com.restfb.json.JsonValue;
import com.restfb.json.ParseException;
import gatepost.core.account.Network;
import gatepost.core.account.port.NoticeReader;
import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Meta's webhooks: batches of changes on pages (field {@code feed}) and on Instagram accounts (field {@code comments}). */
@Singleton
public final class MetaNoticeReader implements NoticeReader {

    private static final Logger LOG = LoggerFactory.getLogger(MetaNoticeReader.class);
    private static final Map<String, Network> OBJECTS = Map.of("page", Network.FACEBOOK, "instagram", Network.INSTAGRAM);

    @Override
    public Set<Place> places(String body) {
        var places = new LinkedHashSet<Place>();
        try {
            var notice = Json.parse(body).asObject();
            Optional.ofNullable(OBJECTS.get(notice.getString("object", ""))).ifPresent(network ->
                objects(notice.get("entry")).forEach(entry -> objects(entry.get("changes"))
                    .flatMap(change -> post(network, change.get("value")).stream())
                    .forEach(post -> places.add(new Place(network, entry.getString("id", ""), post)))));
        } catch (ParseException | UnsupportedOperationException notAsMetaWrites) {
            LOG.warn("A notice of Meta could not be read: {}", notAsMetaWrites.getClass().getSimpleName());
        }
        return places;
    }

    private static Optional<String> post(Network network, JsonValue value) {
        return network == Network.FACEBOOK ? text(value, "post_id") : object(value).map(it -> it.get("media")).flatMap(media -> text(media, "id"));
    }

    private static Optional<String> text(JsonValue value, String name) {
        return object(value).map(it -> it.get(name)).filter(JsonValue::isString).map(JsonValue::asString);
    }

    private static Optional<JsonObject> object(JsonValue value) {
        return Optional.ofNullable(value).filter(JsonValue::isObject).map(JsonValue::asObject);
    }

    private static Stream<JsonObject> objects(JsonValue value) {
        var items = value != null && value.isArray() ? value.asArray() : new JsonArray();
        return items.values().stream().filter(JsonValue::isObject).map(JsonValue::asObject);
    }
}
