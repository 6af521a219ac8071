package gatepost.api.post;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** A member of staff. */
@Serdeable
public record PersonView(UUID id, String name) {
}
