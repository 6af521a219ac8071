package gatepost.core.consent;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.core.account.Network;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever was recorded, in whatever order it is read: what holds is what the newest counting event says. */
class AnswersProperties {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Instant START = Instant.parse("2026-11-01T00:00:00Z");
    private static final UUID SCHOOL = new UUID(0, 1);
    private static final List<UUID> PEOPLE = List.of(new UUID(0, 2), new UUID(0, 3));

    @Property
    void theOrderInWhichEventsAreReadDoesNotMatter(@ForAll("histories") List<ConsentEvent> events) {
        var forwards = Answers.of(events, TODAY);
        var backwards = Answers.of(events.reversed(), TODAY);
        everyScope((person, scope) -> assertThat(backwards.answer(person, scope)).isEqualTo(forwards.answer(person, scope)));
    }

    @Property
    void givenOnlyWhereSomebodyGaveIt(@ForAll("histories") List<ConsentEvent> events) {
        var answers = Answers.of(events, TODAY);
        everyScope((person, scope) -> {
            if (answers.given(person, scope)) {
                assertThat(events).anyMatch(event -> event.subjectId().equals(person) && event.scope().equals(scope)
                        && event.event() == ConsentEventKind.GIVEN && !event.validFrom().isAfter(TODAY));
            }
        });
    }

    @Property
    void anythingButGivenRecordedLastEndsConsentForThatScopeOnly(@ForAll("histories") List<ConsentEvent> events,
                                                                 @ForAll("endings") ConsentEventKind ending) {
        var before = Answers.of(events, TODAY);
        var scope = new ConsentScope(Network.X, ConsentKind.PHOTO);
        var more = new ArrayList<>(events);
        more.add(event(PEOPLE.getFirst(), scope, ending, TODAY, START.plusSeconds(1_000), 1_000));
        var after = Answers.of(more, TODAY);
        everyScope((person, each) -> assertThat(after.given(person, each))
                .isEqualTo(before.given(person, each) && !(person.equals(PEOPLE.getFirst()) && each.equals(scope))));
    }

    @Property
    void whatIsValidFromALaterDayChangesNothingToday(@ForAll("histories") List<ConsentEvent> events, @ForAll ConsentEventKind kind) {
        var before = Answers.of(events, TODAY);
        var more = new ArrayList<>(events);
        more.add(event(PEOPLE.getFirst(), new ConsentScope(Network.X, ConsentKind.PHOTO), kind, TODAY.plusDays(1), START.plusSeconds(1_000), 1_000));
        var after = Answers.of(more, TODAY);
        everyScope((person, scope) -> assertThat(after.answer(person, scope)).isEqualTo(before.answer(person, scope)));
    }

    @Provide
    Arbitrary<List<ConsentEvent>> histories() {
        return Combinators.combine(
                Arbitraries.of(PEOPLE), Arbitraries.of(Network.values()), Arbitraries.of(ConsentKind.values()),
                Arbitraries.of(ConsentEventKind.values()), Arbitraries.integers().between(-3, 3), Arbitraries.integers().between(0, 5),
                Arbitraries.integers().between(1, 900))
                .as((person, network, kind, event, day, second, id) ->
                        event(person, new ConsentScope(network, kind), event, TODAY.plusDays(day), START.plusSeconds(second), id))
                .list().uniqueElements(ConsentEvent::id).ofMaxSize(40);
    }

    @Provide
    Arbitrary<ConsentEventKind> endings() {
        return Arbitraries.of(ConsentEventKind.class).filter(kind -> kind != ConsentEventKind.GIVEN);
    }

    private static ConsentEvent event(UUID person, ConsentScope scope, ConsentEventKind kind, LocalDate from, Instant at, int id) {
        return new ConsentEvent(SCHOOL, new UUID(1, id), person, scope.network(), scope.kind(), kind, "form", from, at, "Office");
    }

    private static void everyScope(BiConsumer<UUID, ConsentScope> check) {
        for (var person : PEOPLE) {
            for (var network : Network.values()) {
                for (var kind : ConsentKind.values()) {
                    check.accept(person, new ConsentScope(network, kind));
                }
            }
        }
    }
}
