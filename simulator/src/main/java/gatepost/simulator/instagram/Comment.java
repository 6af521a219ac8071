package gatepost.simulator.instagram;

import java.time.Instant;
import java.util.Optional;

/** A comment under a post, or a reply to one. */
record Comment(
    String id,
    String postId,
    Optional<String> parentId,
    String authorId,
    String username,
    String text,
    Instant createdAt,
    boolean hidden,
    Optional<Instant> deletedAt) {

  boolean live() {
    return deletedAt.isEmpty();
  }

  Comment hidden(boolean now) {
    return new Comment(id, postId, parentId, authorId, username, text, createdAt, now, deletedAt);
  }

  Comment deleted(Instant now) {
    return new Comment(id, postId, parentId, authorId, username, text, createdAt, hidden, Optional.of(now));
  }
}
