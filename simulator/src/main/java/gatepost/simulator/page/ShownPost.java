package gatepost.simulator.page;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A post as a page shows it, comments oldest first. */
public record ShownPost(
    String id,
    String path,
    Instant time,
    String text,
    Optional<String> link,
    List<Picture> pictures,
    List<ShownComment> comments) {}
