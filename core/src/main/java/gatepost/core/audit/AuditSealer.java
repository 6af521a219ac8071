package gatepost.core.audit;

import gatepost.core.shared.ChangeKind;
import gatepost.core.shared.Changes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Puts committed entries in an order and chains their commitments. Any number of sealers may run: a lock on the head orders them. */
@Singleton
public class AuditSealer {

    private static final int BATCH = 500;

    private final AuditEntries entries;
    private final AuditWaiting waiting;
    private final AuditChain chain;
    private final AuditHeads heads;
    private final Changes changes;
    private final Clock clock;

    AuditSealer(AuditEntries entries, AuditWaiting waiting, AuditChain chain, AuditHeads heads, Changes changes, Clock clock) {
        this.entries = entries;
        this.waiting = waiting;
        this.chain = chain;
        this.heads = heads;
        this.changes = changes;
        this.clock = clock;
    }

    /** Schools with entries that wait. */
    public List<UUID> schools() {
        return waiting.schools();
    }

    /**
     * Seals the next entries of a school.
     *
     * @return whether more may wait
     */
    @Transactional
    public boolean seal(UUID schoolId) {
        var start = AuditHead.start(schoolId);
        heads.begin(schoolId, start.sequence(), start.digest());
        var head = heads.lock(schoolId);
        var ids = waiting.next(schoolId, BATCH);
        if (ids.isEmpty()) {
            return false;
        }
        var seals = new ArrayList<AuditSeal>();
        var waited = entries.among(schoolId, ids);
        if (waited.size() != ids.size()) {
            throw new IllegalStateException("Entries of school " + schoolId + " vanished before they were sealed");
        }
        for (var entry : waited) {
            var seal = AuditSeal.after(head, entry, clock.instant());
            seals.add(seal);
            head = seal.head();
        }
        chain.saveAll(seals);
        heads.move(schoolId, head.sequence(), head.digest());
        waiting.remove(schoolId, ids);
        changes.note(schoolId, ChangeKind.AUDIT, schoolId);
        return ids.size() == BATCH;
    }
}
