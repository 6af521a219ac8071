package gatepost.core.consent;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/** What each person's consents say on one day: for each scope the newest event that counts already decides. */
public final class Answers {

    private static final Comparator<ConsentEvent> BY_AGE =
        Comparator.comparing(ConsentEvent::recordedAt).thenComparing(event -> event.id().toString());

    private final Map<Key, ConsentEventKind> newest;

    private Answers(Map<Key, ConsentEventKind> newest) {
        this.newest = newest;
    }

    /**
     * Derives the answers from events in any order.
     *
     * @param today the day in the United Kingdom; an event valid from a later day does not count yet
     */
    public static Answers of(Collection<ConsentEvent> events, LocalDate today) {
        return new Answers(events.stream()
            .filter(event -> !event.validFrom().isAfter(today))
            .collect(Collectors.collectingAndThen(
                Collectors.toMap(event -> new Key(event.subjectId(), event.scope()), event -> event, BinaryOperator.maxBy(BY_AGE)),
                decisive -> decisive.entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> entry.getValue().event())))));
    }

    /** Whether this person may be shown in this way; no answer means no (C1). */
    public boolean given(UUID subject, ConsentScope scope) {
        return answer(subject, scope) == ConsentAnswer.GIVEN;
    }

    /** The current answer, {@link ConsentAnswer#NONE} where nobody answered. */
    public ConsentAnswer answer(UUID subject, ConsentScope scope) {
        var event = newest.get(new Key(subject, scope));
        return event == null ? ConsentAnswer.NONE : ConsentAnswer.after(event);
    }

    private record Key(UUID subject, ConsentScope scope) {
    }
}
