package gatepost.connectors;

import gatepost.connectors.StubNetwork.Answer;
import gatepost.connectors.StubNetwork.Drop;
import gatepost.connectors.StubNetwork.HalfAnswer;
import gatepost.connectors.StubNetwork.Reaction;
import gatepost.connectors.StubNetwork.ResetBeforeBody;
import gatepost.connectors.StubNetwork.Silence;
import java.util.Map;

/** Ways in which a write goes wrong, and what may be said of a post after each. */
enum WireFault {
    RESET_BEFORE_BODY("Unknown", new ResetBeforeBody()),
    DROP_AFTER_BODY("Unknown", new Drop()),
    HALF_AN_ANSWER("Unknown", new HalfAnswer()),
    NO_ANSWER("Unknown", new Silence()),
    EMPTY_200("Unknown", Answer.json(200, "")),
    NOT_JSON_200("Unknown", Answer.json(200, "<html>hello</html>")),
    OTHER_JSON_200("Unknown", Answer.json(200, "{\"ok\":[1]}")),
    REDIRECT("Unknown", new Answer(307, Map.of("Location", "https://graph.facebook.com/"), "")),
    HTML_503("Unknown", new Answer(503, Map.of("Content-Type", "text/html"), "<html>Sorry</html>")),
    ERROR_500("Unknown", Answer.json(500, graph(2, 0, "An unexpected error has occurred.")),
        Answer.json(500, "{\"title\":\"Internal Server Error\",\"type\":\"about:blank\",\"status\":500}"),
        Answer.json(500, "{\"error\":\"We're sorry, but something went wrong on our end.\"}"),
        Answer.json(500, wordPress("internal_server_error", 500))),
    DUPLICATE("AlreadyThere", Answer.json(400, graph(506, 1455006, "Duplicate status message")),
        Answer.json(403, "{\"detail\":\"You are not allowed to create a Tweet with duplicate content.\",\"type\":\"about:blank\","
            + "\"title\":\"Forbidden\",\"status\":403}")),
    RATE_LIMITED("Refused RATE_LIMITED", new Answer(400, Map.of("x-business-use-case-usage",
        "{\"1001\":[{\"type\":\"pages\",\"call_count\":100,\"total_cputime\":3,\"estimated_time_to_regain_access\":7}]}"),
        graph(32, 0, "Page request limit reached")),
        new Answer(429, Map.of("x-rate-limit-limit", "100", "x-rate-limit-remaining", "0", "x-rate-limit-reset",
            Long.toString(Accounts.NOW.plusSeconds(420).getEpochSecond())),
            "{\"title\":\"Too Many Requests\",\"detail\":\"Too Many Requests\",\"type\":\"about:blank\",\"status\":429}"),
        new Answer(429, Map.of("X-RateLimit-Limit", "300", "X-RateLimit-Remaining", "0", "X-RateLimit-Reset",
            Accounts.NOW.plusSeconds(420).toString()), "{\"error\":\"Too many requests\"}"),
        new Answer(429, Map.of("Retry-After", "420"), "<html>429 Too Many Requests</html>")),
    TOKEN_EXPIRED("Refused RECONNECT", Answer.json(401, graph(190, 463, "Error validating access token: hush-page-token")),
        Answer.json(401, "{\"title\":\"Unauthorized\",\"type\":\"about:blank\",\"status\":401,\"detail\":\"Unauthorized\"}"),
        Answer.json(401, "{\"error\":\"The access token is invalid\"}"),
        Answer.json(401, wordPress("incorrect_password", 401))),
    PERMISSION_MISSING("Refused PERMISSION", Answer.json(403, graph(200, 0, "(#200) Requires pages_manage_posts")),
        Answer.json(403, "{\"title\":\"Forbidden\",\"detail\":\"Your client app is not configured with the appropriate oauth1 app "
            + "permissions for this endpoint.\",\"type\":\"https://api.twitter.com/2/problems/oauth1-permissions\",\"status\":403}"),
        Answer.json(403, "{\"error\":\"This action is outside the authorized scopes\"}"),
        Answer.json(403, wordPress("rest_cannot_create", 403))),
    NOT_ACCEPTED("Refused CONTENT", Answer.json(400, graph(100, 0, "Invalid parameter")),
        Answer.json(400, "{\"errors\":[{\"message\":\"Your media IDs are invalid.\"}],\"title\":\"Invalid Request\",\"status\":400}"),
        Answer.json(422, "{\"error\":\"Validation failed: Text character limit of 500 exceeded\"}"),
        Answer.json(400, wordPress("rest_invalid_param", 400))),
    /** Something in front of the network, or a wrong address: nothing of the thing itself. */
    NOT_THERE("Refused CONTENT", Answer.json(404, "<html>Not found</html>"));

    /** What publishing comes to. */
    final String published;
    private final Reaction[] reactions;

    /** @param reactions the same everywhere, or one for each dialect in the order of the networks; the last ones may not know such a fault */
    WireFault(String published, Reaction... reactions) {
        this.published = published;
        this.reactions = reactions;
    }

    /** X says by a plain 404 that a post is gone already; whether it is, a read decides. */
    boolean known(Write write) {
        return this == NOT_THERE ? write != Write.X_REMOVE : reactions.length == 1 || dialect(write.network) < reactions.length;
    }

    Reaction on(Networks network) {
        return reactions[reactions.length == 1 ? 0 : dialect(network)];
    }

    /** Instagram speaks as Facebook does. */
    private static int dialect(Networks network) {
        return network == Networks.INSTAGRAM ? Networks.FACEBOOK.ordinal() : network.ordinal();
    }

    private static String wordPress(String code, int status) {
        return "{\"code\":\"" + code + "\",\"message\":\"Sorry.\",\"data\":{\"status\":" + status + "}}";
    }

    private static String graph(int code, int subcode, String message) {
        return "{\"error\":{\"message\":\"" + message + "\",\"type\":\"OAuthException\",\"code\":" + code + ",\"error_subcode\":" + subcode
            + ",\"fbtrace_id\":\"AbCdEf\"}}";
    }
}
