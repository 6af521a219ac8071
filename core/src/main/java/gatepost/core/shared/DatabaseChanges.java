package gatepost.core.shared;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;

/** Writes changes to the event table, which every API process reads. */
@Singleton
class DatabaseChanges implements Changes {

    private final ChangeEvents events;
    private final Clock clock;

    DatabaseChanges(ChangeEvents events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(UUID schoolId, ChangeKind kind, UUID thingId) {
        events.add(schoolId, kind, thingId, clock.instant());
    }
}
