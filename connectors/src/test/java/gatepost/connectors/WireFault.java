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
    RESET_BEFORE_BODY("Unknown", new ResetBeforeBody(), new ResetBeforeBody()),
    DROP_AFTER_BODY("Unknown", new Drop(), new Drop()),
    HALF_AN_ANSWER("Unknown", new HalfAnswer(), new HalfAnswer()),
    NO_ANSWER("Unknown", new Silence(), new Silence()),
    EMPTY_200("Unknown", Answer.json(200, ""), Answer.json(200, "")),
    NOT_JSON_200("Unknown", Answer.json(200, "<html>hello</html>"), Answer.json(200, "<html>hello</html>")),
    OTHER_JSON_200("Unknown", Answer.json(200, "{\"ok\":[1]}"), Answer.json(200, "{\"ok\":[1]}")),
    REDIRECT("Unknown", new Answer(302, Map.of("Location", "https://graph.facebook.com/"), ""),
        new Answer(307, Map.of("Location", "https://api.x.com/2/tweets"), "")),
    HTML_503("Unknown", new Answer(503, Map.of("Content-Type", "text/html"), "<html>Sorry</html>"),
        new Answer(503, Map.of("Content-Type", "text/html"), "<html>Sorry</html>")),
    ERROR_500("Unknown", Answer.json(500, graph(2, 0, "An unexpected error has occurred.")),
        Answer.json(500, "{\"title\":\"Internal Server Error\",\"type\":\"about:blank\",\"status\":500}")),
    DUPLICATE("AlreadyThere", Answer.json(400, graph(506, 1455006, "Duplicate status message")),
        Answer.json(403, "{\"detail\":\"You are not allowed to create a Tweet with duplicate content.\",\"type\":\"about:blank\","
            + "\"title\":\"Forbidden\",\"status\":403}")),
    RATE_LIMITED("Refused RATE_LIMITED", new Answer(400, Map.of("x-business-use-case-usage",
        "{\"1001\":[{\"type\":\"pages\",\"call_count\":100,\"total_cputime\":3,\"estimated_time_to_regain_access\":7}]}"),
        graph(32, 0, "Page request limit reached")),
        new Answer(429, Map.of("x-rate-limit-limit", "100", "x-rate-limit-remaining", "0", "x-rate-limit-reset",
            Long.toString(Accounts.NOW.plusSeconds(420).getEpochSecond())),
            "{\"title\":\"Too Many Requests\",\"detail\":\"Too Many Requests\",\"type\":\"about:blank\",\"status\":429}")),
    TOKEN_EXPIRED("Refused RECONNECT", Answer.json(401, graph(190, 463, "Error validating access token: hush-page-token")),
        Answer.json(401, "{\"title\":\"Unauthorized\",\"type\":\"about:blank\",\"status\":401,\"detail\":\"Unauthorized\"}")),
    PERMISSION_MISSING("Refused PERMISSION", Answer.json(403, graph(200, 0, "(#200) Requires pages_manage_posts")),
        Answer.json(403, "{\"title\":\"Forbidden\",\"detail\":\"Your client app is not configured with the appropriate oauth1 app "
            + "permissions for this endpoint.\",\"type\":\"https://api.twitter.com/2/problems/oauth1-permissions\",\"status\":403}")),
    NOT_ACCEPTED("Refused CONTENT", Answer.json(400, graph(100, 0, "Invalid parameter")),
        Answer.json(400, "{\"errors\":[{\"message\":\"Your media IDs are invalid.\"}],\"title\":\"Invalid Request\",\"status\":400}"));

    /** What publishing comes to. */
    final String published;
    private final Reaction onFacebook;
    private final Reaction onX;

    WireFault(String published, Reaction onFacebook, Reaction onX) {
        this.published = published;
        this.onFacebook = onFacebook;
        this.onX = onX;
    }

    Reaction on(Networks network) {
        return network == Networks.FACEBOOK ? onFacebook : onX;
    }

    private static String graph(int code, int subcode, String message) {
        return "{\"error\":{\"message\":\"" + message + "\",\"type\":\"OAuthException\",\"code\":" + code + ",\"error_subcode\":" + subcode
            + ",\"fbtrace_id\":\"AbCdEf\"}}";
    }
}
