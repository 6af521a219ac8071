package gatepost.connectors.wordpress;

import com.fasterxml.jackson.databind.JsonNode;
import gatepost.connectors.http.Reply;
import gatepost.connectors.rest.Dialect;
import gatepost.core.account.Network;
import java.time.Duration;
import java.util.Set;

/** WordPress's answers: {@code {"code":"rest_…","message":"…","data":{"status":…}}}. It has no limits of its own; hosts add some. */
final class WordPressDialect implements Dialect {

    private static final Set<String> MISSING = Set.of("rest_post_invalid_id", "rest_comment_invalid_id", "rest_already_trashed");

    @Override
    public Network network() {
        return Network.WORDPRESS;
    }

    @Override
    public boolean missing(JsonNode body) {
        return MISSING.contains(body.path("code").asText());
    }

    @Override
    public Duration pause(Reply reply) {
        return Duration.ofSeconds(Math.max(0, reply.number("Retry-After").orElse(0)));
    }

    @Override
    public String reconnect() {
        return "Make a new application password in WordPress and connect the site again in the account settings.";
    }

    @Override
    public String allow() {
        return "Give the WordPress user the role of an editor.";
    }
}
