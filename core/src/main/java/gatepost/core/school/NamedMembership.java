package gatepost.core.school;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

/** A membership with the name of its school. */
@Introspected
public record NamedMembership(UUID schoolId, UUID id, Role role, String schoolName) {
}
