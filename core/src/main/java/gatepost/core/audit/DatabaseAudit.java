package gatepost.core.audit;

import gatepost.core.shared.Actor;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;

/** Adds entries to the log and queues them for the sealer; the order of the chain is decided after the commit. */
@Singleton
class DatabaseAudit implements Audit {

    private static final int SALT_BYTES = 16;

    private final AuditEntries entries;
    private final AuditWaiting waiting;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    DatabaseAudit(AuditEntries entries, AuditWaiting waiting, Clock clock) {
        this.entries = entries;
        this.waiting = waiting;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Actor actor, String action, String thing, UUID thingId, String detail) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        var entry = AuditEntry.of(actor, action, thing, thingId, detail, clock.instant(), HexFormat.of().formatHex(salt));
        entries.save(entry);
        waiting.add(entry.schoolId(), entry.id());
    }
}
