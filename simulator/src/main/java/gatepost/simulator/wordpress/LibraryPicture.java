package gatepost.simulator.wordpress;

import gatepost.simulator.media.ImageFile;
import java.time.Instant;
import java.util.Optional;

/** A picture in a site's library. It is public under its address as soon as it is uploaded. */
record LibraryPicture(
    String id,
    String siteId,
    String fileName,
    String altText,
    ImageFile image,
    Instant createdAt,
    Optional<Instant> deletedAt) {

  boolean live() {
    return deletedAt.isEmpty();
  }

  LibraryPicture described(String words) {
    return new LibraryPicture(id, siteId, fileName, words, image, createdAt, deletedAt);
  }

  LibraryPicture deleted(Instant now) {
    return new LibraryPicture(id, siteId, fileName, altText, image, createdAt, Optional.of(now));
  }
}
