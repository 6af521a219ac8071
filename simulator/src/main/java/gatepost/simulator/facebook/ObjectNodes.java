package gatepost.simulator.facebook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import gatepost.simulator.http.Json;
import gatepost.simulator.http.Reply;
import gatepost.simulator.http.Request;
import gatepost.simulator.store.Transaction;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** {@code GET}, {@code POST} and {@code DELETE /{id}}: one page, post, photo or comment. */
final class ObjectNodes {

  private final FacebookData data;
  private final Nodes nodes;

  ObjectNodes(FacebookData data, Nodes nodes) {
    this.data = data;
    this.nodes = nodes;
  }

  Reply get(Page page, Request request) {
    String id = request.variable("id");
    Optional<Fields> wanted = request.parameter("fields").filter(text -> !text.isBlank()).map(Fields::parse);
    if (id.equals("me") || id.equals(page.id())) {
      return reply(nodes.page(page), NodeType.PAGE, wanted);
    }
    if (data.pages.find(id).isPresent()) {
      throw GraphError.mayNotRead().refusal();
    }
    if (data.livePost(id).isPresent()) {
      Post post = data.livePost(id).get();
      requireOwn(page, post.pageId(), GraphError.mayNotRead());
      return reply(nodes.post(post), NodeType.POST, wanted);
    }
    if (data.livePhoto(id).isPresent()) {
      Photo photo = data.livePhoto(id).get();
      requireOwn(page, photo.pageId(), GraphError.mayNotRead());
      return reply(nodes.photo(photo), NodeType.PHOTO, wanted);
    }
    Comment comment = data.liveComment(id).orElseThrow(() -> GraphError.noSuchObject("get", id).refusal());
    requireOwn(page, data.pageIdOf(comment), GraphError.mayNotRead());
    return reply(nodes.comment(comment), NodeType.COMMENT, wanted);
  }

  /** Hides or shows a comment. */
  Reply update(Page page, Request request) {
    String id = request.variable("id");
    String wanted =
        request
            .parameter("is_hidden")
            .filter(value -> value.equals("true") || value.equals("false"))
            .orElseThrow(() -> GraphError.parameter("param is_hidden must be a boolean").refusal());
    data.store.write(
        tx -> {
          Comment comment =
              data.liveComment(id).orElseThrow(() -> GraphError.noSuchObject("post", id).refusal());
          requireOwn(page, data.pageIdOf(comment), GraphError.mayNotWrite());
          if (!comment.canHide()) {
            throw GraphError.oauth(403, 200, "(#200) Permissions error").refusal();
          }
          tx.put(data.comments, id, comment.hidden(wanted.equals("true")));
          return id;
        });
    return success();
  }

  /** Deletes a post with its photos and comments, a photo, or a comment with its answers. */
  Reply delete(Page page, Request request) {
    String id = request.variable("id");
    List<Photo> gone =
        data.store.write(
            tx -> {
              if (data.livePost(id).isPresent()) {
                return deletePost(page, data.livePost(id).get(), tx);
              }
              if (data.livePhoto(id).isPresent()) {
                return deletePhoto(page, data.livePhoto(id).get(), tx);
              }
              return deleteComment(
                  page, data.liveComment(id).orElseThrow(() -> GraphError.noSuchObject("delete", id).refusal()), tx);
            });
    gone.forEach(photo -> data.media.remove(photo.id()));
    return success();
  }

  private List<Photo> deletePost(Page page, Post post, Transaction tx) {
    requireOwn(page, post.pageId(), GraphError.mayNotWrite());
    Instant now = data.now();
    List<Photo> photos = data.livePhotosOf(post);
    photos.forEach(photo -> tx.put(data.photos, photo.id(), photo.deleted(now)));
    data.liveCommentsUnder(post.id()).forEach(comment -> tx.put(data.comments, comment.id(), comment.deleted(now)));
    tx.put(data.posts, post.id(), post.deleted(now));
    return photos;
  }

  /** A post that showed nothing but this photo goes with it. */
  private List<Photo> deletePhoto(Page page, Photo photo, Transaction tx) {
    requireOwn(page, photo.pageId(), GraphError.mayNotWrite());
    Optional<Post> alone = photo.postId().flatMap(data::livePost).filter(post -> data.livePhotosOf(post).size() == 1);
    if (alone.isPresent()) {
      return deletePost(page, alone.get(), tx);
    }
    tx.put(data.photos, photo.id(), photo.deleted(data.now()));
    return List.of(photo);
  }

  private List<Photo> deleteComment(Page page, Comment comment, Transaction tx) {
    requireOwn(page, data.pageIdOf(comment), GraphError.mayNotWrite());
    Instant now = data.now();
    data.liveCommentsUnder(comment.postId()).stream()
        .filter(other -> other.parentId().filter(comment.id()::equals).isPresent())
        .forEach(answer -> tx.put(data.comments, answer.id(), answer.deleted(now)));
    tx.put(data.comments, comment.id(), comment.deleted(now));
    return List.of();
  }

  private static void requireOwn(Page page, String ownerId, GraphError otherwise) {
    if (!page.id().equals(ownerId)) {
      throw otherwise.refusal();
    }
  }

  private static Reply reply(
      ObjectNode node, NodeType type, Optional<Fields> wanted) {
    return Reply.json(200, wanted.orElse(type.defaults()).of(node, type));
  }

  private static Reply success() {
    return Reply.json(200, Json.object().put("success", true));
  }
}
