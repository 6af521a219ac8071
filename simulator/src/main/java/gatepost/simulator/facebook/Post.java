package gatepost.simulator.facebook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A post on a page.
 *
 * @param id the page's id, an underscore and a number
 * @param photoIds in the order they are shown
 * @param deletedTime present once it is gone; kept so that tests can count what was ever published
 */
record Post(
    String id,
    String pageId,
    Optional<String> message,
    Optional<String> link,
    List<String> photoIds,
    Instant createdTime,
    Optional<Instant> deletedTime) {

  boolean live() {
    return deletedTime.isEmpty();
  }

  Post deleted(Instant now) {
    return new Post(id, pageId, message, link, photoIds, createdTime, Optional.of(now));
  }

  /** What the network compares to find duplicates. */
  boolean says(Optional<String> otherMessage, Optional<String> otherLink) {
    return photoIds.isEmpty() && message.equals(otherMessage) && link.equals(otherLink);
  }
}
