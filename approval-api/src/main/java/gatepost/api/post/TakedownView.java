package gatepost.api.post;

import gatepost.core.takedown.TakedownState;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/** The removal of one publication. */
@Serdeable
public record TakedownView(UUID id, TakedownState state, String cause, Instant requestedAt, @Nullable Instant confirmedAt,
                           @Nullable String sentence, @Nullable String link) {
}
