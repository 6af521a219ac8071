package gatepost.simulator.facebook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import gatepost.simulator.http.Json;
import gatepost.simulator.http.Reply;
import gatepost.simulator.http.Request;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The lists of the Graph API: a page's posts, a post's comments, and the page's answers to them. */
final class Edges {

  private static final int LONGEST_COMMENT = 8_000;

  private final FacebookData data;
  private final Nodes nodes;
  private final Paging paging;

  Edges(FacebookData data, Nodes nodes) {
    this.data = data;
    this.nodes = nodes;
    this.paging = new Paging(nodes.base());
  }

  /** {@code GET /{page}/posts}, newest first. */
  Reply posts(Page page, Request request) {
    Optional<Instant> since = request.parameter("since").map(Edges::moment);
    Optional<Instant> until = request.parameter("until").map(Edges::moment);
    List<Post> posts =
        data.livePostsOf(page.id()).stream()
            .filter(post -> since.isEmpty() || !post.createdTime().isBefore(since.get()))
            .filter(post -> until.isEmpty() || !post.createdTime().isAfter(until.get()))
            .toList();
    Fields fields = fields(request, NodeType.POST);
    return paging.portion(
        request, posts, true, post -> item(post.id(), fields.of(nodes.post(post), NodeType.POST)));
  }

  /** {@code GET /{page}/photos?type=uploaded}, newest first, also those that no post shows. */
  Reply photos(Page page, Request request) {
    Optional<Instant> since = request.parameter("since").map(Edges::moment);
    List<Photo> photos =
        data.photos
            .where(
                photo ->
                    photo.live()
                        && photo.pageId().equals(page.id())
                        && (since.isEmpty() || !photo.createdTime().isBefore(since.get())))
            .reversed();
    Fields fields = fields(request, NodeType.PHOTO);
    return paging.portion(
        request, photos, true, photo -> item(photo.id(), fields.of(nodes.photo(photo), NodeType.PHOTO)));
  }

  /** {@code GET /{post}/comments}: only the first level, or with {@code filter=stream} all of them. */
  Reply comments(Page page, Request request) {
    String id = request.variable("id");
    Optional<Comment> parent = data.liveComment(id);
    Post post = requirePost(page, parent.map(Comment::postId).orElse(id), GraphError.mayNotRead(), "get");
    boolean stream = request.parameter("filter").filter("stream"::equals).isPresent();
    boolean newestFirst = request.parameter("order").filter("reverse_chronological"::equals).isPresent();
    List<Comment> comments =
        data.liveCommentsUnder(post.id()).stream()
            .filter(
                comment ->
                    parent.isPresent()
                        ? comment.parentId().equals(parent.map(Comment::id))
                        : stream || comment.parentId().isEmpty())
            .collect(Collectors.toCollection(ArrayList::new));
    if (newestFirst) {
      Collections.reverse(comments);
    }
    Fields fields = fields(request, NodeType.COMMENT);
    return paging.portion(
        request,
        comments,
        newestFirst,
        comment -> item(comment.id(), fields.of(nodes.comment(comment), NodeType.COMMENT)));
  }

  /** {@code POST /{post or comment}/comments}: the page answers. */
  Reply reply(Page page, Request request) {
    String id = request.variable("id");
    String message =
        request
            .parameter("message")
            .filter(text -> !text.isBlank() && text.length() <= LONGEST_COMMENT)
            .orElseThrow(() -> GraphError.parameter("param message must be non-empty.").refusal());
    Comment written =
        data.store.write(
            tx -> {
              Optional<Comment> parent = data.liveComment(id);
              Post post = requirePost(page, parent.map(Comment::postId).orElse(id), GraphError.mayNotWrite(), "post");
              Instant now = data.now();
              Comment comment =
                  new Comment(
                      number(post.id()) + "_" + tx.nextId(now),
                      post.id(),
                      parent.map(answered -> answered.parentId().orElse(answered.id())),
                      Optional.of(new Comment.Author(page.id(), page.name())),
                      true,
                      message,
                      now,
                      false,
                      false,
                      Optional.empty());
              tx.put(data.comments, comment.id(), comment);
              return comment;
            });
    return Reply.json(200, Json.object().put("id", written.id()));
  }

  /** The number after the underscore, which grows with time. */
  static String number(String id) {
    return id.substring(id.indexOf('_') + 1);
  }

  private Post requirePost(Page page, String id, GraphError foreign, String verb) {
    Post post = data.livePost(id).orElseThrow(() -> GraphError.noSuchObject(verb, id).refusal());
    if (!post.pageId().equals(page.id())) {
      throw foreign.refusal();
    }
    return post;
  }

  private static Fields fields(Request request, NodeType type) {
    return request.parameter("fields").filter(text -> !text.isBlank()).map(Fields::parse).orElse(type.defaults());
  }

  private static Paging.Item item(String id, ObjectNode node) {
    return new Paging.Item(number(id), node);
  }

  /** Seconds since 1970 or an ISO-8601 moment. */
  private static Instant moment(String text) {
    if (text.matches("\\d{1,12}")) {
      return Instant.ofEpochSecond(Long.parseLong(text));
    }
    try {
      return Instant.parse(text.replaceFirst("\\+0000$", "Z"));
    } catch (DateTimeParseException unreadable) {
      throw GraphError.parameter("Invalid time value").refusal();
    }
  }
}
