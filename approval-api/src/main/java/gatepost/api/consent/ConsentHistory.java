package gatepost.api.consent;

import gatepost.core.account.Network;
import gatepost.core.consent.Answers;
import gatepost.core.consent.ConsentEvent;
import gatepost.core.consent.ConsentEventKind;
import gatepost.core.consent.ConsentKind;
import gatepost.core.roll.Subject;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Everything recorded about one person's consents, newest first. */
@Serdeable
record ConsentHistory(UUID subjectId, String name, String group, List<ConsentCell> cells, List<Event> events) {

    /** One line of the register. */
    @Serdeable
    record Event(Instant at, String by, Network network, ConsentKind kind, ConsentEventKind event, String evidence, LocalDate from) {

        static Event of(ConsentEvent event) {
            return new Event(event.recordedAt(), event.recordedBy(), event.network(), event.kind(), event.event(), event.evidence(),
                    event.validFrom());
        }
    }

    static ConsentHistory of(Subject subject, Answers answers, List<ConsentEvent> events) {
        return new ConsentHistory(subject.id(), subject.fullName(), subject.group(), ConsentCell.of(subject.id(), answers),
                events.stream().map(Event::of).toList());
    }
}
