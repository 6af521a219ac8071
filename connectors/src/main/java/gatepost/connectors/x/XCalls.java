package gatepost.connectors.x;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import gatepost.connectors.http.CallFailed;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import twitter4j.PaginationToken;
import twitter4j.TweetsResponse;
import twitter4j.TwitterObjectFactory;
import twitter4j.TwitterV2;

/** X for one account. Every call is one request; lists are given as the network wrote them. */
final class XCalls {

    private static final JsonMapper JSON = new JsonMapper();

    private final TwitterV2 twitter;
    private final SignedCalls own;
    private final XFailures failures;

    XCalls(TwitterV2 twitter, SignedCalls own, XFailures failures) {
        this.twitter = twitter;
        this.own = own;
        this.failures = failures;
    }

    /** Whose credentials these are. */
    String me() throws CallFailed {
        var id = understood(own::me).path("data").path("id").asText();
        if (id.isEmpty()) {
            throw failures.unreadable();
        }
        return id;
    }

    /**
     * The id of the new post.
     *
     * @param answered the post that it replies to
     */
    String createTweet(String text, List<Long> mediaIds, Optional<Long> answered) throws CallFailed {
        var media = mediaIds.isEmpty() ? null : mediaIds.toArray(Long[]::new);
        var words = text.isBlank() ? null : text;
        return understood(() -> Long.toString(twitter.createTweet(
            null, null, null, media, null, null, null, null, null, answered.orElse(null), null, words).getId()));
    }

    /** Whether the network says that it deleted it. */
    boolean deleteTweet(long id) throws CallFailed {
        return understood(() -> twitter.deleteTweet(id).getResult());
    }

    /** The post with this id; empty only when X says in so many words that there is none. */
    Optional<JsonNode> find(long id) throws CallFailed {
        var answer = understood(() -> raw(twitter.getTweets(new long[] {id}, null, null, null, null, null, "author_id")));
        if (answer.path("data").has(0)) {
            return Optional.of(answer.path("data").get(0));
        }
        return switch (answer.path("errors").path(0).path("type").asText().replaceFirst(".*/", "")) {
            case "resource-not-found" -> Optional.empty();
            case "not-authorized-for-resource" -> throw failures.permission();
            default -> throw failures.unreadable();
        };
    }

    JsonNode tweetsOf(long userId, Instant since, Optional<String> page) throws CallFailed {
        return understood(() -> raw(twitter.getUserTweets(userId, null, "retweets", null, 100, null, token(page), null, null, null,
            Date.from(since), "attachments,created_at,entities,referenced_tweets", null, null)));
    }

    JsonNode search(String query, Optional<String> page) throws CallFailed {
        return understood(() -> raw(twitter.searchRecent(query, null, "author_id", 100, null, token(page), null, null, null, null,
            "author_id,conversation_id,created_at,referenced_tweets", null, "name,username")));
    }

    /** The id under which X keeps a picture until a post uses it. */
    String upload(byte[] jpeg) throws CallFailed {
        var id = understood(() -> own.upload(jpeg)).path("data").path("id").asText();
        if (id.isEmpty()) {
            throw failures.unreadable();
        }
        return id;
    }

    void describe(String mediaId, String altText) throws CallFailed {
        if (!understood(() -> own.describe(mediaId, altText)).path("data").path("id").asText().equals(mediaId)) {
            throw failures.unreadable();
        }
    }

    /** Whether the reply is hidden afterwards, as the network answers. */
    boolean setHidden(long tweetId, boolean hidden) throws CallFailed {
        var answer = understood(() -> own.setHidden(tweetId, hidden)).path("data").path("hidden");
        if (!answer.isBoolean()) {
            throw failures.unreadable();
        }
        return answer.booleanValue();
    }

    /** Looks into answers. One that is not made as X makes them is a failed call, not a fault of ours. */
    <T> T understood(Looking<T> looking) throws CallFailed {
        try {
            return looking.look();
        } catch (CallFailed e) {
            throw e;
        } catch (Exception e) {
            throw failures.of(e);
        }
    }

    /** Something that calls, or looks into what calls brought. Kotlin throws checked exceptions without declaring them. */
    @FunctionalInterface
    interface Looking<T> {
        T look() throws Exception;
    }

    private static PaginationToken token(Optional<String> page) {
        return page.map(PaginationToken::new).orElse(null);
    }

    private static JsonNode raw(TweetsResponse response) throws Exception {
        return JSON.readTree(TwitterObjectFactory.getRawJSON(response));
    }
}
