package gatepost.core.check;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** One thing that a school says of itself, as somebody wrote it. */
@MappedEntity("known_detail")
public record KnownDetail(UUID schoolId, @Id UUID id, DetailKind kind, String written) {
}
