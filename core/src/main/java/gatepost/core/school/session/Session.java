package gatepost.core.school.session;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** Somebody signed in, acting in one of their memberships. */
@MappedEntity("session")
record Session(@Id String tokenHash, UUID personId, UUID schoolId, UUID membershipId, String csrfToken, Instant createdAt, Instant lastSeenAt,
               Instant expiresAt) {

    @Override
    public String toString() {
        return "Session[" + personId + "]";
    }
}
