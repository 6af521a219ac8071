package gatepost.api.post;

import gatepost.core.review.DecisionKind;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/** What was decided. */
@Serdeable
public record DecisionView(UUID id, DecisionKind kind, String by, Instant at, @Nullable String note, @Nullable Instant undoUntil) {
}
