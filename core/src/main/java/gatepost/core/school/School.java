package gatepost.core.school;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** A school, the tenant of everything else.
 *
 * @param graceSeconds how long an approval can be undone before anything is sent */
@MappedEntity("school")
public record School(@Id UUID id, String name, int graceSeconds) {
}
