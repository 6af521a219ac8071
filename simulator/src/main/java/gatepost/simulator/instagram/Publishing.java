package gatepost.simulator.instagram;

import gatepost.simulator.facebook.GraphError;
import gatepost.simulator.http.Json;
import gatepost.simulator.http.Reply;
import gatepost.simulator.http.Request;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** Containers and what is published of them. */
final class Publishing {

  private static final int LONGEST_CAPTION = 2_200;
  private static final int MOST_HASHTAGS = 30;
  private static final int MOST_CHILDREN = 10;
  private static final Pattern HASHTAG = Pattern.compile("#[\\p{L}\\p{N}_]+");
  private static final Duration QUOTA_WINDOW = Duration.ofHours(24);

  private final InstagramData data;
  private final Fetching fetching;
  private final AtomicInteger quota = new AtomicInteger(100);

  Publishing(InstagramData data, Fetching fetching) {
    this.data = data;
    this.fetching = fetching;
  }

  void allow(int postsADay) {
    quota.set(postsADay);
  }

  /** {@code POST /{ig}/media}. */
  Reply container(InstagramAccount account, Request request) {
    Optional<String> caption = request.parameter("caption").filter(text -> !text.isBlank());
    caption.ifPresent(Publishing::checkCaption);
    boolean carousel = request.parameter("media_type").filter("CAROUSEL"::equals).isPresent();
    String address = request.parameter("image_url").orElse("");
    List<String> children =
        carousel ? Arrays.asList(request.parameter("children").orElse("").split(",")) : List.of();
    if (!carousel && address.isBlank()) {
      throw GraphError.parameter("The parameter image_url is required.").refusal();
    }
    Container made =
        data.store.write(
            tx -> {
              Instant now = data.now();
              if (carousel) {
                checkChildren(account, children, now);
              }
              Container created =
                  new Container(
                      tx.nextId(now),
                      account.id(),
                      caption,
                      request.parameter("alt_text").filter(text -> !text.isBlank()),
                      request.parameter("is_carousel_item").filter("true"::equals).isPresent(),
                      children,
                      carousel ? Container.Status.FINISHED : Container.Status.IN_PROGRESS,
                      carousel ? "Finished" : "In Progress: Media is still being processed.",
                      Optional.empty(),
                      now);
              tx.put(data.containers, created.id(), created);
              return created;
            });
    if (!carousel) {
      fetching.begin(made, address);
    }
    return Reply.json(200, Json.object().put("id", made.id()));
  }

  /** {@code POST /{ig}/media_publish}. */
  Reply publish(InstagramAccount account, Request request) {
    Post post =
        data.store.write(
            tx -> {
              Instant now = data.now();
              Container container = ready(account, request.parameter("creation_id").orElse(""), now);
              if (used(account) >= quota.get()) {
                throw new GraphError(400, "Application request limit reached", "OAuthException", 9, OptionalInt.of(2207042), false)
                    .refusal();
              }
              String id = tx.nextId(now);
              List<String> pictures = container.children().isEmpty() ? List.of(container.id()) : container.children();
              Post created =
                  new Post(
                      id,
                      account.id(),
                      Long.toString(Long.parseLong(id), 36),
                      container.caption().orElse(""),
                      pictures,
                      true,
                      now,
                      Optional.empty());
              tx.put(data.containers, container.id(), container.with(Container.Status.PUBLISHED, "Published"));
              tx.put(data.posts, id, created);
              return created;
            });
    return Reply.json(200, Json.object().put("id", post.id()));
  }

  /** {@code GET /{ig}/content_publishing_limit}. */
  Reply limit(InstagramAccount account, Request request) {
    var limit = Json.object().put("quota_usage", used(account));
    limit.putObject("config").put("quota_total", quota.get()).put("quota_duration", QUOTA_WINDOW.toSeconds());
    return Reply.json(200, Json.object().set("data", Json.array(List.of(limit))));
  }

  private int used(InstagramAccount account) {
    Instant from = data.now().minus(QUOTA_WINDOW);
    return data.posts.where(post -> post.accountId().equals(account.id()) && post.createdAt().isAfter(from)).size();
  }

  private Container ready(InstagramAccount account, String id, Instant now) {
    Container container =
        own(account, id).orElseThrow(() -> GraphError.parameter("The parameter creation_id is required.").refusal());
    if (container.status(now) != Container.Status.FINISHED || container.carouselItem()) {
      throw new GraphError(
              400,
              "The media is not ready for publishing, please wait for a moment",
              "OAuthException",
              9007,
              OptionalInt.of(2207027),
              false)
          .refusal();
    }
    return container;
  }

  private void checkChildren(InstagramAccount account, List<String> children, Instant now) {
    boolean fit =
        children.size() >= 2
            && children.size() <= MOST_CHILDREN
            && children.stream()
                .allMatch(
                    id ->
                        own(account, id)
                            .filter(child -> child.carouselItem() && child.status(now) == Container.Status.FINISHED)
                            .isPresent());
    if (!fit) {
      throw GraphError.parameter("The children of a carousel must be 2 to 10 finished carousel items.").refusal();
    }
  }

  private Optional<Container> own(InstagramAccount account, String id) {
    return data.containers.find(id).filter(found -> found.accountId().equals(account.id()));
  }

  private static void checkCaption(String caption) {
    if (caption.length() > LONGEST_CAPTION || HASHTAG.matcher(caption).results().count() > MOST_HASHTAGS) {
      throw new GraphError(
              400, "The caption was too long or had too many hashtags", "OAuthException", 36000, OptionalInt.of(2207010), false)
          .refusal();
    }
  }
}
