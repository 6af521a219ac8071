package gatepost.simulator.instagram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import gatepost.simulator.facebook.Paging;
import gatepost.simulator.http.Json;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Posts, containers, comments and accounts as the API writes them, with the fields that were asked for. */
final class Nodes {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxx").withZone(ZoneOffset.UTC);

  private final InstagramData data;
  private final URI base;

  Nodes(InstagramData data, URI base) {
    this.data = data;
    this.base = base;
  }

  static String path(Post post) {
    return "/instagram/p/" + post.shortcode() + "/";
  }

  static String picturePath(Container picture) {
    return "/instagram/media/" + picture.id();
  }

  /** Keeps the wanted fields; an id is always there. */
  static ObjectNode only(ObjectNode node, String fields) {
    String top = fields;
    while (top.contains("{")) {
      top = top.replaceAll("\\{[^{}]*}", "");
    }
    Set<String> wanted = new LinkedHashSet<>(Arrays.asList(top.split(",")));
    wanted.add("id");
    return node.retain(wanted);
  }

  ObjectNode post(Post post) {
    List<Container> pictures = data.picturesOf(post);
    ObjectNode node =
        Json.object()
            .put("id", post.id())
            .put("caption", post.caption())
            .put("media_type", pictures.size() > 1 ? "CAROUSEL_ALBUM" : "IMAGE")
            .put("permalink", address(path(post)))
            .put("timestamp", time(post.createdAt()))
            .put("is_comment_enabled", post.commentsOpen())
            .put("comments_count", data.commentsOn(post).size());
    if (pictures.size() > 1) {
      node.putObject("children")
          .set("data", Json.array(pictures.stream().map(picture -> Json.object().put("id", picture.id())).toList()));
    }
    return node;
  }

  ObjectNode container(Container container) {
    return Json.object()
        .put("id", container.id())
        .put("status_code", container.status(data.now()).name())
        .put("status", container.detail());
  }

  ObjectNode comment(Comment comment) {
    ObjectNode node =
        Json.object()
            .put("id", comment.id())
            .put("text", comment.text())
            .put("username", comment.username())
            .put("timestamp", time(comment.createdAt()))
            .put("hidden", comment.hidden());
    node.putObject("from").put("id", comment.authorId()).put("username", comment.username());
    List<Comment> replies = shownReplies(comment);
    if (!replies.isEmpty()) {
      node.set("replies", firstOf(replies, comment));
    }
    return node;
  }

  List<Comment> shownReplies(Comment comment) {
    return data.repliesTo(comment).stream().filter(reply -> !reply.hidden()).toList();
  }

  /** A list inside what it belongs to is cut off like any other, and says where it goes on. */
  private ObjectNode firstOf(List<Comment> replies, Comment comment) {
    List<Comment> shown = replies.subList(0, Math.min(Paging.USUAL, replies.size()));
    ObjectNode list = Json.object();
    list.set("data", Json.array(shown.stream().map(this::comment).toList()));
    String after = Paging.encode(shown.getLast().id());
    ObjectNode paging = list.putObject("paging");
    paging.putObject("cursors").put("before", Paging.encode(shown.getFirst().id())).put("after", after);
    if (shown.size() < replies.size()) {
      paging.put("next", address("/v24.0/" + comment.id() + "/replies?after=" + after));
    }
    return list;
  }

  static ObjectNode account(InstagramAccount account) {
    return Json.object().put("id", account.id()).put("username", account.username()).put("name", account.name());
  }

  private static String time(Instant instant) {
    return TIME.format(instant);
  }

  private String address(String path) {
    return base.resolve(path).toString();
  }
}
