package gatepost.core.audit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * One link of a school's chain.
 *
 * @param sequence place in the chain, from 1 without gaps
 * @param previous digest of the link before; 64 zeros for the first
 * @param digest   covers everything above and the entry's commitment
 */
@MappedEntity("audit_seal")
record AuditSeal(UUID schoolId, @Id long sequence, UUID entryId, String previous, String digest, Instant sealedAt) {

    static AuditSeal after(AuditHead head, AuditEntry entry, Instant at) {
        var sequence = head.sequence() + 1;
        return new AuditSeal(entry.schoolId(), sequence, entry.id(), head.digest(),
            digest(entry.schoolId(), sequence, entry.id(), head.digest(), at, entry.commitment()), at);
    }

    /** Whether this link follows that head, and its digest is the one that an entry with this commitment gives. */
    boolean follows(AuditHead head, String commitment) {
        return sequence == head.sequence() + 1 && previous.equals(head.digest())
            && digest.equals(digest(schoolId, sequence, entryId, previous, sealedAt, commitment));
    }

    AuditHead head() {
        return new AuditHead(schoolId, sequence, digest);
    }

    private static String digest(UUID schoolId, long sequence, UUID entryId, String previous, Instant at, String commitment) {
        return Sha256.of(Encoding.of(schoolId.toString(), Long.toString(sequence), entryId.toString(), previous, at.toString(), commitment));
    }
}
