package gatepost.core.audit;

import gatepost.core.shared.Actor;
import gatepost.core.shared.Ids;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * One row of the log.
 *
 * @param actorId    the membership that acted; none for Gatepost itself
 * @param salt       random bytes in hex, so that a commitment says nothing about the detail once both are erased
 * @param commitment digest of the salt and every fact above it, in hex
 */
@MappedEntity("audit_entry")
public record AuditEntry(UUID schoolId, @Id UUID id, Instant at, @Nullable UUID actorId, String actorName, String action, String thing,
                         UUID thingId, String detail, String salt, String commitment) {

    static AuditEntry of(Actor actor, String action, String thing, UUID thingId, String detail, Instant at, String salt) {
        var actorId = actor instanceof Actor.Person person ? person.membershipId() : null;
        var open = new AuditEntry(actor.schoolId(), Ids.next(), at, actorId, actor.name(), action, thing, thingId, detail, salt, "");
        return new AuditEntry(open.schoolId, open.id, at, actorId, open.actorName, action, thing, thingId, detail, salt, open.commit());
    }

    /** The commitment that these facts and this salt give; anything else in the row means the row was changed. */
    String commit() {
        return Sha256.of(Encoding.of(salt, schoolId.toString(), id.toString(), at.toString(), actorId == null ? "" : actorId.toString(),
            actorName, action, thing, thingId.toString(), detail));
    }
}
