package gatepost.simulator.mastodon;

import gatepost.simulator.media.ImageFile;
import java.time.Instant;
import java.util.Optional;

/**
 * An uploaded picture.
 *
 * @param statusId the post that shows it; empty while it was only uploaded
 */
record Attachment(
    String id,
    String ownerId,
    Optional<String> description,
    Optional<String> statusId,
    ImageFile image,
    Instant createdAt,
    Optional<Instant> deletedAt) {

  boolean live() {
    return deletedAt.isEmpty();
  }

  boolean loose(String accountId) {
    return live() && statusId.isEmpty() && ownerId.equals(accountId);
  }

  Attachment attachedTo(String status) {
    return new Attachment(id, ownerId, description, Optional.of(status), image, createdAt, deletedAt);
  }

  Attachment deleted(Instant now) {
    return new Attachment(id, ownerId, description, statusId, image, createdAt, Optional.of(now));
  }
}
