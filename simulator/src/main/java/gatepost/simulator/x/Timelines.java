package gatepost.simulator.x;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gatepost.simulator.http.Json;
import gatepost.simulator.http.Reply;
import gatepost.simulator.http.Request;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The reading side of version 2: single posts, a user's posts, mentions, and the search of the last seven days. */
final class Timelines {

  private static final Duration SEARCHED = Duration.ofDays(7);
  private static final int MOST = 100;

  private final XData data;
  private final TweetNodes nodes;

  Timelines(XData data, TweetNodes nodes) {
    this.data = data;
    this.nodes = nodes;
  }

  Reply me(XUser user, Request request) {
    ObjectNode body = Json.object();
    body.set("data", TweetNodes.user(user.author()));
    return Reply.json(200, body);
  }

  /** {@code GET /2/tweets/:id}. A post that is not there is an error in the body, under status 200. */
  Reply one(XUser user, Request request) {
    String id = request.variable("id");
    Optional<Tweet> tweet = data.liveTweet(id);
    ObjectNode body = Json.object();
    if (tweet.isPresent()) {
      body.set("data", nodes.tweet(tweet.get(), request));
      include(body, List.of(tweet.get()), request);
    } else {
      body.putArray("errors").add(Problem.notFound("id", id));
    }
    return Reply.json(200, body);
  }

  /** {@code GET /2/tweets?ids=}. */
  Reply several(XUser user, Request request) {
    String[] ids =
        request
            .parameter("ids")
            .filter(text -> !text.isBlank())
            .orElseThrow(() -> Problem.invalid("ids", "", "The `ids` query parameter can not be empty"))
            .split(",");
    List<Tweet> found = new ArrayList<>();
    ArrayNode errors = Json.array();
    for (String id : ids) {
      data.liveTweet(id).ifPresentOrElse(found::add, () -> errors.add(Problem.notFound("ids", id)));
    }
    ObjectNode body = Json.object();
    if (!found.isEmpty()) {
      body.set("data", Json.array(found.stream().map(tweet -> nodes.tweet(tweet, request)).toList()));
      include(body, found, request);
    }
    if (!errors.isEmpty()) {
      body.set("errors", errors);
    }
    return Reply.json(200, body);
  }

  /** {@code GET /2/users/:id/tweets}. */
  Reply byUser(XUser user, Request request) {
    String id = request.variable("id");
    boolean withoutReplies = request.parameter("exclude").orElse("").contains("replies");
    return portion(request, 5, tweet -> tweet.by(id) && !(withoutReplies && tweet.inReplyTo().isPresent()));
  }

  /** {@code GET /2/users/:id/mentions}: others' posts that name the user or answer them. */
  Reply mentioning(XUser user, Request request) {
    String id = request.variable("id");
    Optional<String> handle = data.users.find(id).map(XUser::handle);
    Predicate<Tweet> answers =
        tweet -> tweet.inReplyTo().flatMap(data.tweets::find).filter(to -> to.by(id)).isPresent();
    Predicate<Tweet> names = tweet -> handle.filter(tweet::mentions).isPresent();
    return portion(request, 5, answers.or(names).and(tweet -> !tweet.by(id)));
  }

  /** {@code GET /2/tweets/search/recent}. */
  Reply search(XUser user, Request request) {
    String text = request.parameter("query").orElse("");
    Instant oldest = data.now().minus(SEARCHED);
    Predicate<Tweet> recent = tweet -> tweet.createdAt().isAfter(oldest);
    return portion(request, 10, SearchQuery.parse(text, data).and(recent));
  }

  private Reply portion(Request request, int fewest, Predicate<Tweet> wanted) {
    int size = size(request, fewest);
    Predicate<Tweet> asked =
        wanted
            .and(bound(request, "start_time", Timelines::moment, (tweet, from) -> !tweet.createdAt().isBefore(from)))
            .and(bound(request, "end_time", Timelines::moment, (tweet, to) -> tweet.createdAt().isBefore(to)))
            .and(bound(request, "since_id", Timelines::number, (tweet, id) -> Long.parseLong(tweet.id()) > id))
            .and(bound(request, "until_id", Timelines::number, (tweet, id) -> Long.parseLong(tweet.id()) < id))
            .and(bound(request, "pagination_token", Timelines::decode, (tweet, id) -> Long.parseLong(tweet.id()) < id))
            .and(bound(request, "next_token", Timelines::decode, (tweet, id) -> Long.parseLong(tweet.id()) < id));
    List<Tweet> found = data.liveTweets(asked);
    List<Tweet> shown = found.subList(0, Math.min(size, found.size()));
    ObjectNode body = Json.object();
    ObjectNode meta = Json.object();
    if (!shown.isEmpty()) {
      body.set("data", Json.array(shown.stream().map(tweet -> nodes.tweet(tweet, request)).toList()));
      include(body, shown, request);
      meta.put("newest_id", shown.getFirst().id()).put("oldest_id", shown.getLast().id());
    }
    meta.put("result_count", shown.size());
    if (found.size() > shown.size()) {
      meta.put("next_token", encode(shown.getLast().id()));
    }
    body.set("meta", meta);
    return Reply.json(200, body);
  }

  private void include(ObjectNode body, List<Tweet> tweets, Request request) {
    ObjectNode includes = nodes.includes(tweets, request);
    if (!includes.isEmpty()) {
      body.set("includes", includes);
    }
  }

  private interface Bound<V> {
    boolean holds(Tweet tweet, V value);
  }

  private static <V> Predicate<Tweet> bound(
      Request request, String parameter, Function<String, Optional<V>> read, Bound<V> bound) {
    Optional<String> text = request.parameter(parameter);
    if (text.isEmpty()) {
      return tweet -> true;
    }
    V value =
        read.apply(text.get())
            .orElseThrow(
                () ->
                    Problem.invalid(
                        parameter,
                        text.get(),
                        "The `" + parameter + "` query parameter value [" + text.get() + "] is not valid"));
    return tweet -> bound.holds(tweet, value);
  }

  private static int size(Request request, int fewest) {
    String text = request.parameter("max_results").orElse("10");
    if (!text.matches("\\d{1,4}") || Integer.parseInt(text) < fewest || Integer.parseInt(text) > MOST) {
      throw Problem.invalid(
          "max_results",
          text,
          "The `max_results` query parameter value [" + text + "] is not between " + fewest + " and " + MOST);
    }
    return Integer.parseInt(text);
  }

  private static Optional<Instant> moment(String text) {
    try {
      return Optional.of(Instant.parse(text));
    } catch (DateTimeParseException unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<Long> number(String text) {
    return text.matches("\\d{1,18}|[1-8]\\d{18}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
  }

  private static String encode(String id) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(("t" + id).getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<Long> decode(String token) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
      return text.startsWith("t") ? number(text.substring(1)) : Optional.empty();
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }
}
