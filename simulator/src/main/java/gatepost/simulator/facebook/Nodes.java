package gatepost.simulator.facebook;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gatepost.simulator.http.Json;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Writes pages, posts, photos and comments as full Graph nodes, before fields are chosen. */
final class Nodes {

  private static final DateTimeFormatter GRAPH_TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxx").withZone(ZoneOffset.UTC);

  private final FacebookData data;
  private final URI base;

  /**
   * @param base address of the simulator, for permalinks and pictures
   */
  Nodes(FacebookData data, URI base) {
    this.data = data;
    this.base = base;
  }

  static String time(Instant instant) {
    return GRAPH_TIME.format(instant);
  }

  URI base() {
    return base;
  }

  String link(String path) {
    return base.resolve(path).toString();
  }

  ObjectNode page(Page page) {
    return Json.object()
        .put("id", page.id())
        .put("name", page.name())
        .put("category", "School")
        .put("link", link("/facebook/pages/" + page.id()))
        .put("fan_count", 0)
        .put("followers_count", 0)
        .put("verification_status", "not_verified");
  }

  ObjectNode post(Post post) {
    Page page = data.pages.find(post.pageId()).orElseThrow();
    List<Photo> photos = data.livePhotosOf(post);
    ObjectNode node = Json.object().put("id", post.id());
    post.message().ifPresent(message -> node.put("message", message));
    node.put("created_time", time(post.createdTime()))
        .put("updated_time", time(post.createdTime()))
        .put("permalink_url", link(FacebookPages.path(post)))
        .put("is_published", true)
        .put("is_hidden", false)
        .put("is_expired", false)
        .put("status_type", photos.isEmpty() ? "mobile_status_update" : "added_photos");
    node.putObject("from").put("id", page.id()).put("name", page.name());
    node.putObject("application").put("id", page.appId()).put("name", "App " + page.appId());
    if (!photos.isEmpty()) {
      node.put("full_picture", link(FacebookPages.picturePath(photos.getFirst())));
      node.putObject("attachments").putArray("data").add(attachment(photos, link(FacebookPages.path(post))));
    }
    post.link()
        .ifPresent(
            target -> {
              node.put("link", target);
              node.putObject("attachments").putArray("data").addObject().put("type", "share").put("url", target);
            });
    return node;
  }

  ObjectNode photo(Photo photo) {
    ObjectNode node =
        Json.object()
            .put("id", photo.id())
            .put("created_time", time(photo.createdTime()))
            .put("updated_time", time(photo.createdTime()))
            .put("width", photo.image().width())
            .put("height", photo.image().height())
            .put("picture", link(FacebookPages.picturePath(photo)))
            .put("link", link(FacebookPages.picturePath(photo)));
    photo.caption().ifPresent(caption -> node.put("name", caption));
    photo.altText().ifPresent(alt -> node.put("alt_text", alt).put("alt_text_custom", alt));
    photo.postId().ifPresent(post -> node.put("page_story_id", post));
    node.putArray("images").add(source(photo, "source"));
    return node;
  }

  ObjectNode comment(Comment comment) {
    long answers =
        data.liveCommentsUnder(comment.postId()).stream()
            .filter(other -> other.parentId().filter(comment.id()::equals).isPresent())
            .count();
    ObjectNode node =
        Json.object()
            .put("id", comment.id())
            .put("message", comment.message())
            .put("created_time", time(comment.createdTime()))
            .put("is_hidden", comment.hidden())
            .put("can_hide", comment.canHide())
            .put("can_remove", true)
            .put("can_comment", true)
            .put("can_like", true)
            .put("is_private", false)
            .put("comment_count", answers)
            .put("like_count", 0);
    Post post = data.posts.find(comment.postId()).orElseThrow();
    node.put("permalink_url", link(FacebookPages.path(post) + "?comment_id=" + comment.id()));
    node.putObject("object").put("id", comment.postId());
    comment
        .author()
        .ifPresent(author -> node.putObject("from").put("id", author.id()).put("name", author.name()));
    comment.parentId().ifPresent(parent -> node.putObject("parent").put("id", parent));
    return node;
  }

  private ObjectNode attachment(List<Photo> photos, String postLink) {
    if (photos.size() == 1) {
      return media(photos.getFirst());
    }
    ObjectNode album = Json.object().put("type", "album").put("url", postLink);
    album.set("media", media(photos.getFirst()).get("media"));
    ArrayNode parts = album.putObject("subattachments").putArray("data");
    photos.forEach(photo -> parts.add(media(photo)));
    return album;
  }

  private ObjectNode media(Photo photo) {
    String address = link(FacebookPages.picturePath(photo));
    ObjectNode node = Json.object().put("type", "photo").put("url", address);
    photo.caption().ifPresent(caption -> node.put("description", caption));
    node.putObject("media").set("image", source(photo, "src"));
    node.putObject("target").put("id", photo.id()).put("url", address);
    return node;
  }

  private ObjectNode source(Photo photo, String addressField) {
    return Json.object()
        .put("height", photo.image().height())
        .put("width", photo.image().width())
        .put(addressField, link(FacebookPages.picturePath(photo)));
  }
}
