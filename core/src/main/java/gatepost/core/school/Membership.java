package gatepost.core.school;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** A person's role at a school. */
@MappedEntity("membership")
public record Membership(UUID schoolId, @Id UUID id, UUID personId, Role role) {
}
