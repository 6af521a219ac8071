package gatepost.connectors.x;

import com.fasterxml.jackson.databind.JsonNode;
import gatepost.connectors.http.CallFailed;
import gatepost.core.account.port.AccountAccess;
import gatepost.core.account.port.RemoteComments.RemoteComment;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    /** Every reply once, as X lists them. What the account itself adds to its post makes a thread and is no reply to it. */
    Collection<RemoteComment> replies(XCalls calls, AccountAccess access, long postId) throws CallFailed {
        var found = pages.all(token -> calls.search("conversation_id:" + postId + " is:reply", token));
        return calls.understood(() -> {
            var thread = thread(found, access, postId);
            var replies = new LinkedHashMap<String, RemoteComment>();
            for (var page : found) {
                var authors = authors(page);
                page.path("data").valueStream().filter(tweet -> !thread.contains(tweet.path("id").asText()))
                    .forEach(tweet -> replies.put(tweet.path("id").asText(), reply(tweet, authors, access, thread)));
            }
            return replies.values();
        });
    }

    /** The post with everything that the account itself made follow, each answering the one before. Ids grow with time. */
    private static Set<String> thread(List<JsonNode> pages, AccountAccess access, long postId) {
        var thread = new HashSet<>(Set.of(Long.toString(postId)));
        pages.stream().flatMap(page -> page.path("data").valueStream())
            .filter(tweet -> tweet.path("author_id").asText().equals(access.remoteId()))
            .sorted(Comparator.comparingLong(tweet -> tweet.path("id").asLong()))
            .filter(tweet -> answered(tweet).filter(thread::contains).isPresent())
            .forEachOrdered(tweet -> thread.add(tweet.path("id").asText()));
        return thread;
    }

    private static Map<String, JsonNode> authors(JsonNode page) {
        var authors = new HashMap<String, JsonNode>();
        page.path("includes").path("users").forEach(user -> authors.put(user.path("id").asText(), user));
        return authors;
    }

    private RemoteComment reply(JsonNode tweet, Map<String, JsonNode> authors, AccountAccess access, Set<String> thread) {
        var id = tweet.path("id").asText();
        var author = Optional.ofNullable(authors.get(tweet.path("author_id").asText()));
        var handle = author.map(user -> user.path("username").asText()).filter(name -> !name.isEmpty());
        return new RemoteComment(id,
            answered(tweet).filter(parent -> !thread.contains(parent)),
            Optional.of(tweet.path("author_id").asText()).filter(text -> !text.isEmpty()),
            author.map(user -> user.path("name").asText() + handle.map(name -> " (@" + name + ")").orElse("")),
            tweet.path("text").asText(), Instant.parse(tweet.path("created_at").asText()),
            settings.permalink(handle.orElse(access.handle()), id), answers.recent(id).orElse(false), true, tweet.toString());
    }

    /** The post that this one replies to. */
    static Optional<String> answered(JsonNode tweet) {
        for (var reference : tweet.path("referenced_tweets")) {
            if (reference.path("type").asText().equals("replied_to")) {
                return Optional.of(reference.path("id").asText());
            }
        }
        return Optional.empty();
    }
}
