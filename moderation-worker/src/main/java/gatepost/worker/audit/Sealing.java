package gatepost.worker.audit;

import gatepost.core.audit.AuditSealer;
import gatepost.core.shared.Trace;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Seals what was added to the log, every second. */
@Singleton
@Requires(property = "gatepost.worker.enabled", value = "true")
class Sealing {

    private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);

    private final AuditSealer sealer;

    Sealing(AuditSealer sealer) {
        this.sealer = sealer;
    }

    /** One round over all schools; what fails is tried again in the next, and no school waits for another's log. */
    @Scheduled(initialDelay = "1s", fixedDelay = "1s")
    void round() {
        try {
            sealer.schools().forEach(this::sealAll);
        } catch (RuntimeException failed) {
            LOG.warn("It could not be seen what is to be sealed, trying again: {}", Trace.of(failed));
        }
    }

    private void sealAll(UUID schoolId) {
        try {
            var more = true;
            while (more) {
                more = sealer.seal(schoolId);
            }
        } catch (RuntimeException failed) {
            LOG.warn("The log of school {} could not be sealed, trying again: {}", schoolId, Trace.of(failed));
        }
    }
}
