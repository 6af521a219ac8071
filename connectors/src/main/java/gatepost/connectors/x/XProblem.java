package gatepost.connectors.x;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import gatepost.connectors.http.Reply;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Why X says no, from either of its forms: problem+json, or the older list of errors with codes.
 *
 * @param words everything it says, in lower case, only ever searched for known phrases and never shown
 */
record XProblem(String words, Set<Integer> codes) {

    private static final JsonMapper JSON = new JsonMapper();

    /** The problem in an answer; without words and codes when its body holds none, or is not JSON at all. */
    static XProblem in(Reply reply) {
        var body = body(reply);
        var codes = new HashSet<Integer>();
        var words = new StringBuilder(said(body));
        for (var error : body.path("errors")) {
            codes.add(error.path("code").asInt());
            words.append(said(error));
        }
        return new XProblem(words.toString().toLowerCase(Locale.ROOT), codes);
    }

    boolean says(String phrase) {
        return words.contains(phrase);
    }

    private static String said(JsonNode problem) {
        return String.join(" ", "", problem.path("type").asText(), problem.path("title").asText(), problem.path("detail").asText(),
            problem.path("message").asText());
    }

    private static JsonNode body(Reply reply) {
        try {
            return JSON.readTree(reply.body());
        } catch (JsonProcessingException notJson) {
            return MissingNode.getInstance();
        }
    }
}
