package gatepost.simulator.facebook;

import java.time.Instant;
import java.util.Optional;

/**
 * A comment under a post.
 *
 * @param parentId the comment it answers, if it answers one
 * @param author empty for a person whom the network keeps from the API
 * @param byPage whether the page itself wrote it
 */
record Comment(
    String id,
    String postId,
    Optional<String> parentId,
    Optional<Author> author,
    boolean byPage,
    String message,
    Instant createdTime,
    boolean hidden,
    boolean canHide,
    Optional<Instant> deletedTime) {

  record Author(String id, String name) {}

  boolean live() {
    return deletedTime.isEmpty();
  }

  Comment hidden(boolean nowHidden) {
    return new Comment(id, postId, parentId, author, byPage, message, createdTime, nowHidden, canHide, deletedTime);
  }

  Comment deleted(Instant now) {
    return new Comment(
        id, postId, parentId, author, byPage, message, createdTime, hidden, canHide, Optional.of(now));
  }
}
