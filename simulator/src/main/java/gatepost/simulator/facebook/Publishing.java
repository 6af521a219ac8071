package gatepost.simulator.facebook;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import gatepost.simulator.http.Json;
import gatepost.simulator.http.Part;
import gatepost.simulator.http.Reply;
import gatepost.simulator.http.Request;
import gatepost.simulator.media.ImageFile;
import gatepost.simulator.store.Transaction;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What a page publishes: posts with words, a link or photos. */
final class Publishing {

  private static final int LONGEST_MESSAGE = 63_206;
  private static final int LARGEST_PHOTO = 4 * 1024 * 1024;

  private final FacebookData data;

  Publishing(FacebookData data) {
    this.data = data;
  }

  /** {@code POST /{page}/feed}. */
  Reply feed(Page page, Request request) {
    refuseScheduling(request);
    Optional<String> message = request.parameter("message").filter(text -> !text.isBlank());
    Optional<String> link = request.parameter("link").filter(text -> !text.isBlank());
    link.ifPresent(Publishing::checkLink);
    message.ifPresent(Publishing::checkLength);
    List<String> photoIds = attachedMedia(request);
    if (message.isEmpty() && link.isEmpty() && photoIds.isEmpty()) {
      throw GraphError.parameter("Missing message or attachment").refusal();
    }
    Post post =
        data.store.write(
            tx -> {
              refuseDuplicate(page, message, link, photoIds);
              Instant now = data.now();
              List<Photo> photos = photoIds.stream().map(id -> loosePhoto(page, id)).toList();
              Post created =
                  new Post(newPostId(page, tx, now), page.id(), message, link, photoIds, now, Optional.empty());
              photos.forEach(photo -> tx.put(data.photos, photo.id(), photo.attachedTo(created.id())));
              tx.put(data.posts, created.id(), created);
              return created;
            });
    return Reply.json(200, Json.object().put("id", post.id()));
  }

  /** {@code POST /{page}/photos}, at once on the page or, with {@code published=false}, for a later post. */
  Reply photo(Page page, Request request) {
    refuseScheduling(request);
    byte[] bytes =
        request.files().values().stream()
            .findFirst()
            .map(Part::bytes)
            .orElseThrow(() -> GraphError.oauth(400, 324, "(#324) Requires upload file").refusal());
    ImageFile image =
        Optional.of(bytes)
            .filter(file -> file.length <= LARGEST_PHOTO)
            .flatMap(ImageFile::inspect)
            .orElseThrow(Publishing::unreadablePhoto);
    Optional<String> caption =
        request.parameter("message").or(() -> request.parameter("caption")).filter(text -> !text.isBlank());
    caption.ifPresent(Publishing::checkLength);
    Optional<String> altText = request.parameter("alt_text_custom").filter(text -> !text.isBlank());
    boolean published = !request.parameter("published").orElse("true").equals("false");
    Photo photo =
        data.store.write(
            tx -> {
              Instant now = data.now();
              String id = tx.nextId(now);
              Optional<String> postId = published ? Optional.of(newPostId(page, tx, now)) : Optional.empty();
              data.media.keep(id, bytes);
              Photo created =
                  new Photo(id, page.id(), caption, altText, postId, image, now, Optional.empty());
              tx.put(data.photos, id, created);
              postId.ifPresent(
                  post ->
                      tx.put(
                          data.posts,
                          post,
                          new Post(post, page.id(), caption, Optional.empty(), List.of(id), now, Optional.empty())));
              return created;
            });
    var body = Json.object().put("id", photo.id());
    photo.postId().ifPresent(post -> body.put("post_id", post));
    return Reply.json(200, body);
  }

  private void refuseDuplicate(
      Page page, Optional<String> message, Optional<String> link, List<String> photoIds) {
    boolean same =
        photoIds.isEmpty()
            && data.livePostsOf(page.id()).stream()
                .findFirst()
                .filter(last -> last.says(message, link))
                .isPresent();
    if (same) {
      throw GraphError.duplicate().refusal();
    }
  }

  private Photo loosePhoto(Page page, String id) {
    return data.livePhoto(id)
        .filter(photo -> photo.pageId().equals(page.id()) && photo.postId().isEmpty())
        .orElseThrow(() -> GraphError.parameter("Invalid parameter: media_fbid " + id).refusal());
  }

  private static String newPostId(Page page, Transaction tx, Instant now) {
    return page.id() + "_" + tx.nextId(now);
  }

  /** {@code attached_media} as one JSON array, or as {@code attached_media[0]}, {@code attached_media[1]} and so on. */
  private static List<String> attachedMedia(Request request) {
    List<JsonNode> items = new ArrayList<>();
    request.parameter("attached_media").ifPresent(array -> json(array).forEach(items::add));
    request.parameters().entrySet().stream()
        .filter(entry -> entry.getKey().matches("attached_media\\[\\d+]"))
        .sorted((one, other) -> Integer.compare(index(one.getKey()), index(other.getKey())))
        .forEach(entry -> items.add(json(entry.getValue())));
    return items.stream().map(item -> item.path("media_fbid").asText()).distinct().toList();
  }

  private static int index(String name) {
    return Integer.parseInt(name.replaceAll("\\D", ""));
  }

  private static JsonNode json(String text) {
    try {
      return Json.MAPPER.readTree(text);
    } catch (JacksonException malformed) {
      throw GraphError.parameter("param attached_media must be an array.").refusal();
    }
  }

  private static void checkLength(String message) {
    if (message.length() > LONGEST_MESSAGE) {
      throw GraphError.parameter("The message is longer than " + LONGEST_MESSAGE + " characters").refusal();
    }
  }

  private static void checkLink(String link) {
    try {
      URI address = URI.create(link);
      if (address.getHost() != null && List.of("http", "https").contains(address.getScheme())) {
        return;
      }
    } catch (IllegalArgumentException malformed) {
      throw badLink();
    }
    throw badLink();
  }

  private static RuntimeException badLink() {
    return GraphError.oauth(400, 1500, "(#1500) The url you supplied is invalid").refusal();
  }

  /** Posting now what should appear later, or to nobody, would be worse than an error. */
  private static void refuseScheduling(Request request) {
    if (request.parameter("scheduled_publish_time").isPresent()
        || request.path().endsWith("/feed") && request.parameter("published").filter("false"::equals).isPresent()) {
      throw GraphError.parameter("Scheduled and unpublished posts are not simulated").refusal();
    }
  }

  private static RuntimeException unreadablePhoto() {
    return new GraphError(400, "Invalid parameter", "OAuthException", 100, OptionalInt.of(1366046), false).refusal();
  }
}
