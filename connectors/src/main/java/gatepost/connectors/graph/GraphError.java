package gatepost.connectors.graph;

import com.restfb.json.Json;
import com.restfb.json.JsonObject;
import com.restfb.json.JsonValue;
import com.restfb.json.ParseException;
import gatepost.connectors.http.Reply;
import java.util.Optional;

/** The error object with which the Graph API says why not. Zero stands for a missing subcode. */
record GraphError(int code, int subcode, boolean passing) {

    /** The error in an answer; empty when its body holds none, or is not JSON at all. */
    static Optional<GraphError> in(Reply reply) {
        return object(reply.body()).map(body -> body.get("error")).filter(JsonValue::isObject)
            .map(JsonValue::asObject)
            .map(error -> new GraphError(number(error, "code"), number(error, "error_subcode"), truth(error, "is_transient")));
    }

    /** Whether it says that the thing asked for is not there, or not for this token. */
    boolean missing() {
        return code == 100 && subcode == 33 || code == 803;
    }

    private static Optional<JsonObject> object(String body) {
        try {
            return Optional.of(Json.parse(body)).filter(JsonValue::isObject).map(JsonValue::asObject);
        } catch (ParseException notJson) {
            return Optional.empty();
        }
    }

    private static int number(JsonObject error, String name) {
        var value = error.get(name);
        return value != null && value.isNumber() ? value.asInt() : 0;
    }

    private static boolean truth(JsonObject error, String name) {
        var value = error.get(name);
        return value != null && value.isTrue();
    }
}
