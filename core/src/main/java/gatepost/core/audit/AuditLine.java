package gatepost.core.audit;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;

/**
 * An entry as people read it.
 *
 * @param sequence place in the chain; none while it waits to be sealed
 */
@Introspected
public record AuditLine(UUID id, Instant at, String actor, String action, String thing, UUID thingId, String detail,
                        @Nullable Long sequence) {
}
