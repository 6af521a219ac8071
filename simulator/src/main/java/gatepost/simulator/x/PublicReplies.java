package gatepost.simulator.x;

import gatepost.simulator.http.Refusal;
import gatepost.simulator.http.Reply;
import gatepost.simulator.network.People;
import gatepost.simulator.network.PublicComment;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Replies that members of the public write under an account's posts. */
final class PublicReplies {

  private final XData data;

  PublicReplies(XData data) {
    this.data = data;
  }

  /** Returns the new reply's id. */
  String write(PublicComment written) {
    if (written.text().isBlank()) {
      throw new Refusal(Reply.text(400, "A reply needs words"));
    }
    String name = written.author().map(String::strip).filter(text -> !text.isEmpty()).orElse("Somebody");
    return data.store.write(
        tx -> {
          Tweet answered =
              data.liveTweet(written.postId())
                  .orElseThrow(() -> new Refusal(Reply.text(404, "There is no such post")));
          Instant now = data.now();
          Tweet reply =
              new Tweet(
                  tx.nextId(now),
                  new Tweet.Author(People.id("x", name), People.handle(name), name),
                  written.text(),
                  List.of(),
                  answered.conversationId(),
                  Optional.of(answered.id()),
                  now,
                  false,
                  Optional.empty());
          tx.put(data.tweets, reply.id(), reply);
          return reply.id();
        });
  }
}
