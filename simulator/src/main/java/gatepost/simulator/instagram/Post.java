package gatepost.simulator.instagram;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A post.
 *
 * @param pictures the containers whose pictures it shows, in order
 * @param deletedAt present once it is gone; kept so that tests can count what was ever published
 */
record Post(
    String id,
    String accountId,
    String shortcode,
    String caption,
    List<String> pictures,
    boolean commentsOpen,
    Instant createdAt,
    Optional<Instant> deletedAt) {

  boolean live() {
    return deletedAt.isEmpty();
  }

  Post commentsOpen(boolean open) {
    return new Post(id, accountId, shortcode, caption, pictures, open, createdAt, deletedAt);
  }

  Post deleted(Instant now) {
    return new Post(id, accountId, shortcode, caption, pictures, commentsOpen, createdAt, Optional.of(now));
  }
}
