package gatepost.api.post;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/** One line of a post's time line. */
@Serdeable
public record TimelineEntry(Instant at, String who, String sentence, @Nullable String state) {
}
