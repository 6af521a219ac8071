package gatepost.simulator.x;

import com.fasterxml.jackson.databind.node.ObjectNode;
import gatepost.simulator.http.Json;
import gatepost.simulator.http.Request;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes posts as version 2 of the API does: an id and the text, further fields and expansions when asked for. */
final class TweetNodes {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private final XData data;
  private final URI base;

  /**
   * @param base address of the simulator, for permalinks and pictures
   */
  TweetNodes(XData data, URI base) {
    this.data = data;
    this.base = base;
  }

  static String path(Tweet tweet) {
    return "/x/" + tweet.author().handle() + "/status/" + tweet.id();
  }

  static String picturePath(Media media) {
    return "/x/media/" + media.id();
  }

  ObjectNode tweet(Tweet tweet, Request request) {
    return tweet(tweet, asked(request, "tweet.fields"));
  }

  /** What creating answers: the id and the text. */
  ObjectNode created(Tweet tweet) {
    return tweet(tweet, Set.of());
  }

  private ObjectNode tweet(Tweet tweet, Set<String> fields) {
    Links links = Links.of(tweet, data.mediaOf(tweet), base.resolve(path(tweet)).toString());
    Map<String, Object> optional = new LinkedHashMap<>();
    optional.put("author_id", tweet.author().id());
    optional.put("conversation_id", tweet.conversationId());
    optional.put("created_at", time(tweet.createdAt()));
    optional.put("lang", "en");
    optional.put("reply_settings", "everyone");
    optional.put("possibly_sensitive", false);
    tweet
        .inReplyTo()
        .ifPresent(
            id -> {
              optional.put("referenced_tweets", List.of(Map.of("type", "replied_to", "id", id)));
              data.tweets.find(id).ifPresent(to -> optional.put("in_reply_to_user_id", to.author().id()));
            });
    if (!tweet.mediaIds().isEmpty()) {
      optional.put("attachments", Map.of("media_keys", data.mediaOf(tweet).stream().map(Media::key).toList()));
    }
    if (!links.entities().isEmpty()) {
      optional.put("entities", Map.of("urls", links.entities()));
    }
    optional.put("public_metrics", metrics(tweet));
    ObjectNode node = Json.object().put("id", tweet.id()).put("text", links.text());
    node.putArray("edit_history_tweet_ids").add(tweet.id());
    optional.forEach(
        (name, value) -> {
          if (fields.contains(name)) {
            node.set(name, Json.MAPPER.valueToTree(value));
          }
        });
    return node;
  }

  /** Value of {@code includes}; empty when no expansion was asked for. */
  ObjectNode includes(Collection<Tweet> tweets, Request request) {
    Set<String> expansions = asked(request, "expansions");
    ObjectNode includes = Json.object();
    if (expansions.contains("attachments.media_keys")) {
      Set<String> fields = asked(request, "media.fields");
      List<ObjectNode> media =
          tweets.stream().flatMap(tweet -> data.mediaOf(tweet).stream()).distinct().map(one -> media(one, fields)).toList();
      if (!media.isEmpty()) {
        includes.set("media", Json.array(media));
      }
    }
    if (expansions.contains("author_id") && !tweets.isEmpty()) {
      includes.set("users", Json.array(tweets.stream().map(Tweet::author).distinct().map(TweetNodes::user).toList()));
    }
    return includes;
  }

  static ObjectNode user(Tweet.Author author) {
    return Json.object().put("id", author.id()).put("name", author.name()).put("username", author.handle());
  }

  private ObjectNode media(Media media, Set<String> fields) {
    ObjectNode node = Json.object().put("media_key", media.key()).put("type", "photo");
    if (fields.contains("url")) {
      node.put("url", base.resolve(picturePath(media)).toString());
    }
    if (fields.contains("width")) {
      node.put("width", media.image().width());
    }
    if (fields.contains("height")) {
      node.put("height", media.image().height());
    }
    if (fields.contains("alt_text")) {
      media.altText().ifPresent(text -> node.put("alt_text", text));
    }
    return node;
  }

  private Map<String, Integer> metrics(Tweet tweet) {
    int replies = data.liveTweets(other -> other.inReplyTo().filter(tweet.id()::equals).isPresent()).size();
    return Map.of("retweet_count", 0, "reply_count", replies, "like_count", 0, "quote_count", 0);
  }

  static String time(Instant instant) {
    return TIME.format(instant);
  }

  private static Set<String> asked(Request request, String parameter) {
    return Arrays.stream(request.parameter(parameter).orElse("").split(",")).map(String::strip).collect(Collectors.toSet());
  }
}
