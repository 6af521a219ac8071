package gatepost.simulator.instagram;

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

/** Comments that members of the public write. An answer to an answer stands under the comment that began, as on Instagram. */
final class PublicComments {

  private final InstagramData data;
  private final Webhooks webhooks;

  PublicComments(InstagramData data, Webhooks webhooks) {
    this.data = data;
    this.webhooks = webhooks;
  }

  /** Returns the new comment's id. */
  String write(PublicComment written) {
    if (written.text().isBlank()) {
      throw new Refusal(Reply.text(400, "A comment needs words"));
    }
    String name = written.author().map(String::strip).filter(text -> !text.isEmpty()).orElse("Somebody");
    Comment comment = store(written, name);
    tell(comment);
    return comment.id();
  }

  private Comment store(PublicComment written, String name) {
    return data.store.write(
        tx -> {
          Optional<Comment> answered = data.comments.find(written.postId()).filter(Comment::live);
          Post post =
              data.livePost(answered.map(Comment::postId).orElse(written.postId()))
                  .filter(Post::commentsOpen)
                  .orElseThrow(() -> new Refusal(Reply.text(404, "There is no such post, or nobody can comment on it")));
          Instant now = data.now();
          Comment comment =
              new Comment(
                  tx.nextId(now),
                  post.id(),
                  answered.map(parent -> parent.parentId().orElse(parent.id())),
                  People.id("instagram", name),
                  People.handle(name),
                  written.text(),
                  now,
                  false,
                  Optional.empty());
          tx.put(data.comments, comment.id(), comment);
          return comment;
        });
  }

  private void tell(Comment comment) {
    ObjectNode value = Json.object().put("id", comment.id()).put("text", comment.text());
    value.putObject("from").put("id", comment.authorId()).put("username", comment.username());
    value.putObject("media").put("id", comment.postId()).put("media_product_type", "FEED");
    data.posts.find(comment.postId())
        .ifPresent(post -> webhooks.happened(new Change("instagram", post.accountId(), comment.createdAt(), "comments", value)));
  }
}
