package gatepost.simulator.mastodon;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A post on Mastodon.
 *
 * @param text as it was written
 * @param threadId id of the post that began the conversation; its own id when it began one
 * @param inReplyTo the post it answers
 * @param key the Idempotency-Key it was sent with
 * @param deletedAt present once it is gone; kept so that tests can count what was ever published
 */
record Status(
    String id,
    Author author,
    String text,
    String visibility,
    List<String> mediaIds,
    String threadId,
    Optional<String> inReplyTo,
    Optional<String> key,
    Instant createdAt,
    Optional<Instant> deletedAt) {

  record Author(String id, String handle, String name) {}

  boolean live() {
    return deletedAt.isEmpty();
  }

  boolean by(String accountId) {
    return author.id().equals(accountId);
  }

  Status deleted(Instant now) {
    return new Status(
        id, author, text, visibility, mediaIds, threadId, inReplyTo, key, createdAt, Optional.of(now));
  }
}
