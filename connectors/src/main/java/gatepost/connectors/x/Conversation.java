package gatepost.connectors.x;

import com.fasterxml.jackson.databind.JsonNode;
import gatepost.connectors.http.CallFailed;
import gatepost.core.account.port.AccountAccess;
import gatepost.core.account.port.RemoteComments.RemoteComment;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The replies under one post. X only searches the last seven days: older replies are no longer listed, which does not mean that they
 * are gone. Nor does it tell whether a reply is hidden, see {@link HiddenAnswers}.
 */
final class Conversation {

    private final XSettings settings;
    private final XPages pages;
    private final HiddenAnswers answers;

    Conversation(XSettings settings, XPages pages, HiddenAnswers answers) {
        this.settings = settings;
        this.pages = pages;
        this.answers = answers;
    }

    /** Every reply once, as X lists them. */
    Collection<RemoteComment> replies(XCalls calls, AccountAccess access, long postId) throws CallFailed {
        var found = pages.all(token -> calls.search("conversation_id:" + postId + " is:reply", token));
        return calls.understood(() -> {
            var replies = new LinkedHashMap<String, RemoteComment>();
            for (var page : found) {
                var authors = authors(page);
                page.path("data").forEach(tweet -> replies.put(tweet.path("id").asText(), reply(tweet, authors, access, postId)));
            }
            return replies.values();
        });
    }

    private static Map<String, JsonNode> authors(JsonNode page) {
        var authors = new HashMap<String, JsonNode>();
        page.path("includes").path("users").forEach(user -> authors.put(user.path("id").asText(), user));
        return authors;
    }

    private RemoteComment reply(JsonNode tweet, Map<String, JsonNode> authors, AccountAccess access, long postId) {
        var id = tweet.path("id").asText();
        var author = Optional.ofNullable(authors.get(tweet.path("author_id").asText()));
        var handle = author.map(user -> user.path("username").asText()).filter(name -> !name.isEmpty());
        return new RemoteComment(id,
            answered(tweet).filter(parent -> !parent.equals(Long.toString(postId))),
            Optional.of(tweet.path("author_id").asText()).filter(text -> !text.isEmpty()),
            author.map(user -> user.path("name").asText() + handle.map(name -> " (@" + name + ")").orElse("")),
            tweet.path("text").asText(), Instant.parse(tweet.path("created_at").asText()),
            settings.permalink(handle.orElse(access.handle()), id), answers.recent(id).orElse(false), true, tweet.toString());
    }

    private static Optional<String> answered(JsonNode tweet) {
        for (var reference : tweet.path("referenced_tweets")) {
            if (reference.path("type").asText().equals("replied_to")) {
                return Optional.of(reference.path("id").asText());
            }
        }
        return Optional.empty();
    }
}
