package gatepost.simulator.x;

import gatepost.simulator.media.ImageFile;
import java.time.Instant;
import java.util.Optional;

/**
 * An uploaded picture.
 *
 * @param deletedAt present once the post that showed it is gone
 */
record Media(
    String id,
    String ownerId,
    Optional<String> altText,
    ImageFile image,
    Instant createdAt,
    Optional<Instant> deletedAt) {

  /** How responses name it: the kind of media, an underscore, the id. */
  String key() {
    return "3_" + id;
  }

  boolean live() {
    return deletedAt.isEmpty();
  }

  Media described(String altTextNow) {
    return new Media(id, ownerId, Optional.of(altTextNow), image, createdAt, deletedAt);
  }

  Media deleted(Instant now) {
    return new Media(id, ownerId, altText, image, createdAt, Optional.of(now));
  }
}
