package gatepost.core.audit;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;

/** Computes a school's chain again from its rows and says whether anything was changed, taken out or moved (R4). */
@Singleton
public class AuditVerifier {

    private static final int BATCH = 500;

    private final AuditEntries entries;
    private final AuditWaiting waiting;
    private final AuditChain chain;
    private final AuditHeads heads;
    private final Clock clock;

    AuditVerifier(AuditEntries entries, AuditWaiting waiting, AuditChain chain, AuditHeads heads, Clock clock) {
        this.entries = entries;
        this.waiting = waiting;
        this.chain = chain;
        this.heads = heads;
        this.clock = clock;
    }

    /** Checks the chain up to its end as it stands now. */
    public Verification verify(UUID schoolId) {
        var end = heads.findBySchoolId(schoolId).orElseGet(() -> AuditHead.start(schoolId));
        var reached = AuditHead.start(schoolId);
        while (reached.sequence() < end.sequence()) {
            var next = checkNext(reached, end);
            if (next.isEmpty()) {
                return broken(end, reached.sequence() + 1);
            }
            reached = next.get();
        }
        if (!reached.equals(end)) {
            return broken(end, end.sequence());
        }
        var strays = entries.countStrays(schoolId);
        return strays > 0 ? found(end, false, Optional.empty(), strays + " entries were kept out of the chain.")
            : found(end, true, Optional.empty(), "The log is complete and unchanged.");
    }

    /** Checks some links; the last good one is reached, and none is where the very first of them does not hold. */
    private Optional<AuditHead> checkNext(AuditHead from, AuditHead end) {
        var links = chain.links(from.schoolId(), from.sequence(), end.sequence(), BATCH);
        var commitments = new HashMap<UUID, String>();
        entries.among(from.schoolId(), links.stream().map(AuditSeal::entryId).toList()).stream()
            .filter(entry -> entry.commit().equals(entry.commitment()))
            .forEach(entry -> commitments.put(entry.id(), entry.commitment()));
        var reached = from;
        for (var link : links) {
            var commitment = commitments.get(link.entryId());
            if (commitment == null || !link.follows(reached, commitment)) {
                break;
            }
            reached = link.head();
        }
        return reached.equals(from) ? Optional.empty() : Optional.of(reached);
    }

    private Verification broken(AuditHead end, long at) {
        return found(end, false, Optional.of(at), "The log was changed: entry " + at + " of the chain no longer holds.");
    }

    private Verification found(AuditHead end, boolean ok, Optional<Long> firstBroken, String sentence) {
        return new Verification(ok, end.sequence(), waiting.countBySchoolId(end.schoolId()), clock.instant(), firstBroken,
            end.sequence() == 0 ? Optional.empty() : Optional.of(end.digest()), sentence);
    }
}
