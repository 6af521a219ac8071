package gatepost.simulator.mastodon;

import gatepost.simulator.http.Refusal;
import gatepost.simulator.http.Reply;
import gatepost.simulator.network.People;
import gatepost.simulator.network.PublicComment;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Replies that members of the public write under an account's posts. */
final class PublicReplies {

  private final MastodonData data;

  PublicReplies(MastodonData data) {
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
          Status answered =
              data.live(written.postId()).orElseThrow(() -> new Refusal(Reply.text(404, "There is no such post")));
          Instant now = data.now();
          Status reply =
              new Status(
                  tx.nextId(now),
                  new Status.Author(People.id("mastodon", name), People.handle(name), name),
                  written.text(),
                  "public",
                  List.of(),
                  answered.threadId(),
                  Optional.of(answered.id()),
                  Optional.empty(),
                  now,
                  Optional.empty());
          tx.put(data.statuses, reply.id(), reply);
          return reply.id();
        });
  }
}
