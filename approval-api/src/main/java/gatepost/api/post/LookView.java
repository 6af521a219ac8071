package gatepost.api.post;

import gatepost.core.picture.LookState;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/** How far looking at a picture is, by which detector, and how long it took. */
@Serdeable
public record LookView(LookState state, @Nullable String detector, @Nullable String sentence, long millis) {
}
