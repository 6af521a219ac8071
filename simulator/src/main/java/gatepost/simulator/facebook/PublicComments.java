package gatepost.simulator.facebook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import gatepost.simulator.http.Json;
import gatepost.simulator.http.Refusal;
import gatepost.simulator.http.Reply;
import gatepost.simulator.network.People;
import gatepost.simulator.network.PublicComment;
import gatepost.simulator.webhook.Change;
import gatepost.simulator.webhook.Webhooks;
import java.time.Instant;
import java.util.Optional;

/** Comments that members of the public write under a page's posts. */
final class PublicComments {

  private final FacebookData data;
  private final Webhooks webhooks;

  PublicComments(FacebookData data, Webhooks webhooks) {
    this.data = data;
    this.webhooks = webhooks;
  }

  /** Returns the new comment's id. */
  String write(PublicComment written) {
    if (written.text().isBlank()) {
      throw new Refusal(Reply.text(400, "A comment needs words"));
    }
    Comment comment = store(written);
    tell(comment);
    return comment.id();
  }

  private Comment store(PublicComment written) {
    return data.store.write(
        tx -> {
          Optional<Comment> parent = data.liveComment(written.postId());
          Post post =
              data.livePost(parent.map(Comment::postId).orElse(written.postId()))
                  .orElseThrow(() -> new Refusal(Reply.text(404, "There is no such post")));
          Instant now = data.now();
          Optional<Comment.Author> author =
              written
                  .author()
                  .filter(name -> !name.isBlank())
                  .map(name -> new Comment.Author(People.id("facebook", name.strip()), name.strip()));
          Comment comment =
              new Comment(
                  Edges.number(post.id()) + "_" + tx.nextId(now),
                  post.id(),
                  parent.map(answered -> answered.parentId().orElse(answered.id())),
                  author,
                  false,
                  written.text(),
                  now,
                  false,
                  written.canHide(),
                  Optional.empty());
          tx.put(data.comments, comment.id(), comment);
          return comment;
        });
  }

  private void tell(Comment comment) {
    ObjectNode value =
        Json.object()
            .put("item", "comment")
            .put("verb", "add")
            .put("comment_id", comment.id())
            .put("post_id", comment.postId())
            .put("parent_id", comment.parentId().orElse(comment.postId()))
            .put("message", comment.message())
            .put("created_time", comment.createdTime().getEpochSecond());
    comment.author().ifPresent(author -> value.putObject("from").put("id", author.id()).put("name", author.name()));
    data.posts.find(comment.postId())
        .ifPresent(post -> webhooks.happened(new Change("page", post.pageId(), comment.createdTime(), "feed", value)));
  }
}
