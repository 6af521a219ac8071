package gatepost.simulator.facebook;

import gatepost.simulator.media.ImageFile;
import java.time.Instant;
import java.util.Optional;

/**
 * An uploaded photo.
 *
 * @param postId the post that shows it; empty while it was only uploaded with {@code published=false}
 */
record Photo(
    String id,
    String pageId,
    Optional<String> caption,
    Optional<String> altText,
    Optional<String> postId,
    ImageFile image,
    Instant createdTime,
    Optional<Instant> deletedTime) {

  boolean live() {
    return deletedTime.isEmpty();
  }

  Photo attachedTo(String post) {
    return new Photo(id, pageId, caption, altText, Optional.of(post), image, createdTime, deletedTime);
  }

  Photo deleted(Instant now) {
    return new Photo(id, pageId, caption, altText, postId, image, createdTime, Optional.of(now));
  }
}
