package gatepost.simulator.wordpress;

import java.time.Instant;
import java.util.Optional;

/**
 * A comment under an article.
 *
 * @param status approved, hold, spam or trash
 */
record SiteComment(
    String id,
    String siteId,
    String articleId,
    Optional<String> parentId,
    String author,
    String text,
    String status,
    Instant createdAt,
    Optional<Instant> deletedAt) {

  boolean live() {
    return deletedAt.isEmpty();
  }

  SiteComment with(String newStatus) {
    return new SiteComment(id, siteId, articleId, parentId, author, text, newStatus, createdAt, deletedAt);
  }

  SiteComment deleted(Instant now) {
    return new SiteComment(id, siteId, articleId, parentId, author, text, status, createdAt, Optional.of(now));
  }
}
