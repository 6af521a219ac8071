package gatepost.connectors.mastodon;

import com.fasterxml.jackson.databind.JsonNode;
import gatepost.connectors.rest.Words;
import gatepost.core.account.port.RemoteComments.RemoteComment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The replies under one post, as Mastodon gives them: the whole conversation at once. */
final class Replies {

    private Replies() {
    }

    /** Every reply below a post, from {@code GET /statuses/:id/context}. */
    static List<RemoteComment> below(String postId, JsonNode context) {
        var replies = new ArrayList<RemoteComment>();
        context.required("descendants").forEach(reply -> replies.add(reply(postId, reply)));
        return replies;
    }

    private static RemoteComment reply(String postId, JsonNode reply) {
        var author = reply.path("account");
        return new RemoteComment(reply.required("id").asText(),
            text(reply, "in_reply_to_id").filter(parent -> !parent.equals(postId)),
            text(author, "id"),
            text(author, "acct").map(handle -> text(author, "display_name").orElse(handle) + " (@" + handle + ")"),
            Words.shown(reply.path("content").asText()), Instant.parse(reply.path("created_at").asText()),
            reply.path("url").asText(), false, false, reply.toString());
    }

    private static Optional<String> text(JsonNode node, String name) {
        return Optional.of(node.path(name).asText("")).filter(text -> !text.isBlank());
    }
}
