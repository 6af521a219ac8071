package gatepost.simulator.facebook;

import gatepost.simulator.http.Refusal;
import gatepost.simulator.http.Reply;
import gatepost.simulator.network.People;
import gatepost.simulator.network.PublicComment;
import java.time.Instant;
import java.util.Optional;

/** Comments that members of the public write under a page's posts. */
final class PublicComments {

  private final FacebookData data;

  PublicComments(FacebookData data) {
    this.data = data;
  }

  /** Returns the new comment's id. */
  String write(PublicComment written) {
    if (written.text().isBlank()) {
      throw new Refusal(Reply.text(400, "A comment needs words"));
    }
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
          return comment.id();
        });
  }
}
