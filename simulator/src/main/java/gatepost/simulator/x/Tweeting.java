package gatepost.simulator.x;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gatepost.simulator.http.Json;
import gatepost.simulator.http.Refusal;
import gatepost.simulator.http.Reply;
import gatepost.simulator.http.Request;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The writing side of version 2: posts, their deletion, and the hiding of replies. */
final class Tweeting {

  private static final Duration DUPLICATES_WITHIN = Duration.ofHours(24);
  private static final Duration MEDIA_USABLE = Duration.ofHours(24);
  private static final int MOST_PICTURES = 4;

  private final XData data;
  private final TweetNodes nodes;

  Tweeting(XData data, TweetNodes nodes) {
    this.data = data;
    this.nodes = nodes;
  }

  /** {@code POST /2/tweets}. */
  Reply create(XUser user, Request request) {
    JsonNode wanted = request.json();
    String text = wanted.path("text").asText("");
    List<String> mediaIds = new ArrayList<>();
    wanted.path("media").path("media_ids").forEach(id -> mediaIds.add(id.asText()));
    Optional<String> inReplyTo =
        Optional.of(wanted.path("reply").path("in_reply_to_tweet_id").asText("")).filter(id -> !id.isEmpty());
    if (text.isBlank() && mediaIds.isEmpty()) {
      throw Problem.invalid("text", text, "text is missing");
    }
    if (WeightedLength.of(text) > WeightedLength.LONGEST) {
      throw Problem.forbidden(
          "Your Tweet text is too long. For additional information, see "
              + "https://developer.twitter.com/en/docs/counting-characters.");
    }
    Tweet tweet =
        data.store.write(
            tx -> {
              Instant now = data.now();
              refuseDuplicate(user, text, now);
              checkMedia(user, mediaIds, now);
              Optional<Tweet> answered = inReplyTo.map(to -> answered(user, to));
              String id = tx.nextId(now);
              Tweet created =
                  new Tweet(
                      id,
                      user.author(),
                      text,
                      List.copyOf(mediaIds),
                      answered.map(Tweet::conversationId).orElse(id),
                      inReplyTo,
                      now,
                      false,
                      Optional.empty());
              tx.put(data.tweets, id, created);
              return created;
            });
    return data(201, nodes.created(tweet));
  }

  /** {@code DELETE /2/tweets/:id}. Deleting what is gone already succeeds too. */
  Reply delete(XUser user, Request request) {
    String id = request.variable("id");
    List<Media> gone =
        data.store.write(
            tx -> {
              Optional<Tweet> tweet = data.liveTweet(id);
              if (tweet.isEmpty()) {
                return List.<Media>of();
              }
              if (!tweet.get().by(user.id())) {
                throw Problem.forbidden("You are not authorized to delete this Tweet.");
              }
              Instant now = data.now();
              List<Media> pictures = data.mediaOf(tweet.get());
              pictures.forEach(picture -> tx.put(data.media, picture.id(), picture.deleted(now)));
              tx.put(data.tweets, id, tweet.get().deleted(now));
              return pictures;
            });
    gone.forEach(picture -> data.files.remove(picture.id()));
    return data(200, Json.object().put("deleted", true));
  }

  /** {@code PUT /2/tweets/:id/hidden}: only replies to what the user began. */
  Reply hide(XUser user, Request request) {
    String id = request.variable("id");
    JsonNode hidden = request.json().path("hidden");
    if (!hidden.isBoolean()) {
      throw Problem.invalid("hidden", hidden.asText(), "hidden must be a boolean");
    }
    data.store.write(
        tx -> {
          Tweet reply = data.liveTweet(id).orElseThrow(() -> noSuchTweet(id));
          boolean mayHide =
              reply.inReplyTo().isPresent()
                  && data.tweets.find(reply.conversationId()).filter(start -> start.by(user.id())).isPresent();
          if (!mayHide) {
            throw Problem.forbidden("You are not permitted to perform this action.");
          }
          tx.put(data.tweets, id, reply.hidden(hidden.asBoolean()));
          return id;
        });
    return data(200, Json.object().put("hidden", hidden.asBoolean()));
  }

  private void refuseDuplicate(XUser user, String text, Instant now) {
    boolean said =
        !text.isBlank()
            && !data.liveTweets(
                    tweet ->
                        tweet.by(user.id())
                            && tweet.text().equals(text)
                            && tweet.createdAt().isAfter(now.minus(DUPLICATES_WITHIN)))
                .isEmpty();
    if (said) {
      throw Problem.forbidden("You are not allowed to create a Tweet with duplicate content.");
    }
  }

  private void checkMedia(XUser user, List<String> ids, Instant now) {
    boolean usable =
        ids.size() <= MOST_PICTURES
            && ids.stream()
                .allMatch(
                    id ->
                        data.media
                            .find(id)
                            .filter(media -> media.live() && media.ownerId().equals(user.id()))
                            .filter(media -> media.createdAt().plus(MEDIA_USABLE).isAfter(now))
                            .isPresent());
    if (!usable) {
      throw Problem.invalid("media.media_ids", ids.toString(), "Your media IDs are invalid.");
    }
  }

  /** Since February 2026 apps reply only to their own user's posts, and to whoever turned to that user first. */
  private Tweet answered(XUser user, String id) {
    Tweet answered =
        data.liveTweet(id)
            .orElseThrow(
                () -> Problem.forbidden("You attempted to reply to a Tweet that is deleted or not visible to you."));
    if (!answered.by(user.id()) && !answered.mentions(user.handle())) {
      throw Problem.forbidden(
          "Reply to this conversation is not allowed because you have not been mentioned or otherwise engaged by the author of "
              + "the post you are replying to.");
    }
    return answered;
  }

  private static RuntimeException noSuchTweet(String id) {
    return new Refusal(
        Reply.problem(404, Json.object().set("errors", Json.array().add(Problem.notFound("id", id)))));
  }

  private static Reply data(int status, ObjectNode value) {
    ObjectNode body = Json.object();
    body.set("data", value);
    return Reply.json(status, body);
  }
}
