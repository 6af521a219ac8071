package gatepost.core.shared;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * One change as pages hear of it.
 *
 * @param id rises in the order in which changes were written, not that in which they were committed
 */
@MappedEntity("event")
public record ChangeEvent(@Id @GeneratedValue Long id, UUID schoolId, ChangeKind kind, UUID thingId, Instant at) {
}
