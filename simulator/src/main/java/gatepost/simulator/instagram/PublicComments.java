package gatepost.simulator.instagram;

import gatepost.simulator.http.Refusal;
import gatepost.simulator.http.Reply;
import gatepost.simulator.network.People;
import gatepost.simulator.network.PublicComment;
import java.time.Instant;
import java.util.Optional;

/** Comments that members of the public write. An answer to an answer stands under the comment that began, as on Instagram. */
final class PublicComments {

  private final InstagramData data;

  PublicComments(InstagramData data) {
    this.data = data;
  }

  /** Returns the new comment's id. */
  String write(PublicComment written) {
    if (written.text().isBlank()) {
      throw new Refusal(Reply.text(400, "A comment needs words"));
    }
    String name = written.author().map(String::strip).filter(text -> !text.isEmpty()).orElse("Somebody");
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
          return comment.id();
        });
  }
}
