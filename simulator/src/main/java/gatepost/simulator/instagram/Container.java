package gatepost.simulator.instagram;

import gatepost.simulator.media.ImageFile;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What may become a post: a picture that is being fetched, or several put together.
 *
 * @param children the containers of a carousel, in order; empty for a single picture
 * @param status as it was last stored; what a day has passed over is expired, whatever is stored
 * @param image present once the picture was fetched
 */
record Container(
    String id,
    String accountId,
    Optional<String> caption,
    Optional<String> altText,
    boolean carouselItem,
    List<String> children,
    Status status,
    String detail,
    Optional<ImageFile> image,
    Instant createdAt) {

  private static final Duration LIFETIME = Duration.ofHours(24);

  enum Status {
    IN_PROGRESS,
    FINISHED,
    ERROR,
    EXPIRED,
    PUBLISHED
  }

  Status status(Instant now) {
    boolean over = status != Status.PUBLISHED && createdAt.plus(LIFETIME).isBefore(now);
    return over ? Status.EXPIRED : status;
  }

  Container fetched(ImageFile file) {
    return new Container(
        id, accountId, caption, altText, carouselItem, children, Status.FINISHED, "Finished: Media has been uploaded and it is ready to be published.", Optional.of(file), createdAt);
  }

  Container with(Status now, String words) {
    return new Container(id, accountId, caption, altText, carouselItem, children, now, words, image, createdAt);
  }
}
