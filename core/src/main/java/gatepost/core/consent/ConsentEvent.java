package gatepost.core.consent;

import gatepost.core.account.Network;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One line of the consent register, never changed afterwards (C4).
 *
 * @param evidence   reference of the form or letter it rests on
 * @param validFrom  the day in the United Kingdom from which it counts
 * @param recordedBy the name of whoever recorded it
 */
@MappedEntity("consent_event")
public record ConsentEvent(UUID schoolId, @Id UUID id, UUID subjectId, Network network, ConsentKind kind, ConsentEventKind event,
                           String evidence, LocalDate validFrom, Instant recordedAt, String recordedBy) {

    public ConsentScope scope() {
        return new ConsentScope(network, kind);
    }

    @Override
    public String toString() {
        return "ConsentEvent[" + id + "]";
    }
}
