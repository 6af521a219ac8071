package gatepost.simulator.page;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A post as a page shows it, comments oldest first.
 *
 * @param further what its author made follow, as a thread
 */
public record ShownPost(
    String id,
    String path,
    Instant time,
    String text,
    Optional<String> link,
    List<Picture> pictures,
    List<Part> further,
    List<ShownComment> comments) {

  /** A further part of a thread. */
  public record Part(String id, String path, Instant time, String text) {}

  /** A post that stands by itself. */
  public ShownPost(
      String id,
      String path,
      Instant time,
      String text,
      Optional<String> link,
      List<Picture> pictures,
      List<ShownComment> comments) {
    this(id, path, time, text, link, pictures, List.of(), comments);
  }
}
