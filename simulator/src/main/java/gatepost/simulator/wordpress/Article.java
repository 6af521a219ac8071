package gatepost.simulator.wordpress;

import java.time.Instant;
import java.util.Optional;

/**
 * A post of a site.
 *
 * @param content as it was sent, blocks and all
 * @param slug last part of its address, unique on the site
 * @param status publish, draft or private
 * @param deletedAt present once it is gone; kept so that tests can count what was ever published
 */
record Article(
    String id,
    String siteId,
    String title,
    String content,
    String slug,
    String status,
    Optional<String> featuredMedia,
    Instant createdAt,
    Optional<Instant> deletedAt) {

  boolean live() {
    return deletedAt.isEmpty();
  }

  boolean shown() {
    return live() && status.equals("publish");
  }

  Article deleted(Instant now) {
    return new Article(id, siteId, title, content, slug, status, featuredMedia, createdAt, Optional.of(now));
  }
}
