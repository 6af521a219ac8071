package gatepost.simulator.instagram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import gatepost.simulator.facebook.GraphError;
import gatepost.simulator.facebook.Paging;
import gatepost.simulator.http.Json;
import gatepost.simulator.http.Reply;
import gatepost.simulator.http.Request;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reading, hiding and deleting. Whose a thing is decides whether it is there at all. */
final class Objects {

  private final InstagramData data;
  private final Nodes nodes;
  private final Paging paging;
  private final AtomicBoolean deletable = new AtomicBoolean(true);

  Objects(InstagramData data, Nodes nodes, Paging paging) {
    this.data = data;
    this.nodes = nodes;
    this.paging = paging;
  }

  /** Whether posts can be deleted through the API; for months they could not. */
  void deletable(boolean now) {
    deletable.set(now);
  }

  /** {@code GET /{id}}. */
  Reply read(InstagramAccount account, Request request) {
    String id = request.variable("id");
    ObjectNode node =
        Stream.<Supplier<Optional<ObjectNode>>>of(
                () -> post(account, id).map(nodes::post),
                () -> data.containers.find(id).filter(found -> found.accountId().equals(account.id())).map(nodes::container),
                () -> comment(account, id).map(nodes::comment),
                () -> Optional.of(account).filter(own -> own.id().equals(id)).map(Nodes::account))
            .flatMap(found -> found.get().stream())
            .findFirst()
            .orElseThrow(() -> GraphError.noSuchObject("get", id).refusal());
    return Reply.json(200, Nodes.only(node, request.parameter("fields").orElse("id")));
  }

  /** {@code GET /{ig}/media}, newest first. */
  Reply posts(InstagramAccount account, Request request) {
    Instant since = request.parameter("since").map(Long::parseLong).map(Instant::ofEpochSecond).orElse(Instant.EPOCH);
    List<Post> posts = data.livePostsOf(account).stream().filter(post -> !post.createdAt().isBefore(since)).toList();
    String fields = request.parameter("fields").orElse("id");
    return paging.portion(request, posts, true, post -> new Paging.Item(post.id(), Nodes.only(nodes.post(post), fields)));
  }

  /** {@code GET /{media}/comments}, newest first; hidden ones are left out. */
  Reply comments(InstagramAccount account, Request request) {
    String id = request.variable("id");
    Post post = post(account, id).orElseThrow(() -> GraphError.noSuchObject("get", id).refusal());
    List<Comment> shown = data.commentsOn(post).stream().filter(comment -> !comment.hidden()).toList();
    String fields = request.parameter("fields").orElse("id,text,timestamp");
    return paging.portion(
        request, shown, true, comment -> new Paging.Item(comment.id(), Nodes.only(nodes.comment(comment), fields)));
  }

  /** {@code GET /{comment}/replies}, oldest first; hidden ones are left out. */
  Reply replies(InstagramAccount account, Request request) {
    String id = request.variable("id");
    Comment comment = comment(account, id).orElseThrow(() -> GraphError.noSuchObject("get", id).refusal());
    String fields = request.parameter("fields").orElse("id,text,timestamp");
    return paging.portion(
        request,
        nodes.shownReplies(comment),
        false,
        reply -> new Paging.Item(reply.id(), Nodes.only(nodes.comment(reply), fields)));
  }

  /** {@code POST /{id}} with {@code hide} for a comment or {@code comment_enabled} for a post. */
  Reply update(InstagramAccount account, Request request) {
    String id = request.variable("id");
    data.store.write(
        tx -> {
          Optional<Post> post = post(account, id);
          if (post.isPresent() && request.parameter("comment_enabled").isPresent()) {
            tx.put(data.posts, id, post.get().commentsOpen(truth(request, "comment_enabled")));
            return id;
          }
          Comment comment =
              comment(account, id)
                  .filter(found -> request.parameter("hide").isPresent())
                  .orElseThrow(() -> GraphError.noSuchObject("post", id).refusal());
          tx.put(data.comments, id, comment.hidden(truth(request, "hide")));
          return id;
        });
    return success();
  }

  /** {@code DELETE /{id}}: a whole post, or a comment. */
  Reply delete(InstagramAccount account, Request request) {
    String id = request.variable("id");
    Instant now = data.now();
    Optional<Post> post = post(account, id);
    if (post.isPresent() && !deletable.get()) {
      throw new GraphError(
              400, "The user must be an admin of the page", "OAuthException", 100, OptionalInt.of(2207085), false)
          .refusal();
    }
    data.store.write(
        tx -> {
          if (post.isPresent()) {
            tx.put(data.posts, id, post.get().deleted(now));
          } else {
            Comment comment = comment(account, id).orElseThrow(() -> GraphError.noSuchObject("delete", id).refusal());
            tx.put(data.comments, id, comment.deleted(now));
          }
          return id;
        });
    post.ifPresent(gone -> data.picturesOf(gone).forEach(picture -> data.files.remove(picture.id())));
    return success();
  }

  private Optional<Post> post(InstagramAccount account, String id) {
    return data.livePost(id).filter(post -> post.accountId().equals(account.id()));
  }

  private Optional<Comment> comment(InstagramAccount account, String id) {
    return data.comments.find(id).filter(Comment::live).filter(comment -> post(account, comment.postId()).isPresent());
  }

  private static boolean truth(Request request, String name) {
    return request.parameter(name).filter("true"::equals).isPresent();
  }

  private static Reply success() {
    return Reply.json(200, Json.object().put("success", true));
  }
}
