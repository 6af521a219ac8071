package gatepost.simulator.x;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A post on X.
 *
 * @param text as it was written, links in full
 * @param conversationId id of the post that began the conversation; its own id when it began one
 * @param inReplyTo the post it answers
 * @param hidden whether the conversation's author hid this reply
 * @param deletedAt present once it is gone; kept so that tests can count what was ever published
 */
record Tweet(
    String id,
    Author author,
    String text,
    List<String> mediaIds,
    String conversationId,
    Optional<String> inReplyTo,
    Instant createdAt,
    boolean hidden,
    Optional<Instant> deletedAt) {

  record Author(String id, String handle, String name) {}

  boolean live() {
    return deletedAt.isEmpty();
  }

  boolean by(String userId) {
    return author.id().equals(userId);
  }

  boolean mentions(String handle) {
    return text.toLowerCase(Locale.ROOT).contains("@" + handle.toLowerCase(Locale.ROOT));
  }

  Tweet hidden(boolean nowHidden) {
    return new Tweet(id, author, text, mediaIds, conversationId, inReplyTo, createdAt, nowHidden, deletedAt);
  }

  Tweet deleted(Instant now) {
    return new Tweet(id, author, text, mediaIds, conversationId, inReplyTo, createdAt, hidden, Optional.of(now));
  }
}
