package gatepost.core.school.session;

import gatepost.core.school.Role;
import gatepost.core.shared.Actor;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;

/** A session with its person's name and the role of its membership. */
@Introspected
record SessionRow(UUID personId, UUID schoolId, UUID membershipId, String name, Role role, String csrfToken, Instant createdAt,
                  Instant lastSeenAt, Instant expiresAt) {

    SignedIn signedIn() {
        return new SignedIn(new Actor.Person(schoolId, membershipId, personId, name, role), csrfToken);
    }

    @Override
    public String toString() {
        return "SessionRow[" + personId + "]";
    }
}
