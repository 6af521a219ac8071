package gatepost.worker.picture.video;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.core.picture.Box;
import gatepost.core.picture.FaceBox;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class GroupingTest {

    private static final int LOOK = 500;

    private final Grouping grouping = new Grouping();

    @Test
    void whoeverStaysIsOne() {
        for (int look = 0; look < 6; look++) {
            grouping.add(at(look), List.of(face(100 + 3 * look)), false);
        }
        assertThat(grouping.appearances()).singleElement().satisfies(it -> assertThat(it.sightings()).hasSize(6));
    }

    @Test
    void whoeverWalksWhereNobodyElseIsNearIsOne() {
        for (int look = 0; look < 4; look++) {
            grouping.add(at(look), List.of(face(100 + 65 * look), face(900)), false);
        }
        assertThat(grouping.appearances()).hasSize(2);
    }

    @Test
    void twoWhoSwapPlacesAreNeverTakenForOneAnother() {
        grouping.add(at(0), List.of(face(100), face(180)), false);
        grouping.add(at(1), List.of(face(140)), false);
        grouping.add(at(2), List.of(face(100), face(180)), false);
        assertThat(grouping.appearances()).as("it may be either of them").allSatisfy(it -> assertThat(it.sightings().size()).isLessThanOrEqualTo(2));
    }

    @Test
    void whoeverIsMissedOnceIsTheSameAndWhoeverStaysAwayAppearsAnew() {
        grouping.add(at(0), List.of(face(100)), false);
        grouping.add(at(1), List.of(), false);
        grouping.add(at(2), List.of(face(100)), false);
        assertThat(grouping.appearances()).hasSize(1);
        grouping.add(at(5), List.of(face(100)), false);
        assertThat(grouping.appearances()).hasSize(2);
    }

    @Test
    void anotherSceneIsOtherPeopleInTheSamePlaces() {
        grouping.add(at(0), List.of(face(100)), true);
        grouping.add(at(1), List.of(face(100)), true);
        assertThat(grouping.appearances()).hasSize(2);
    }

    @Property(tries = 300)
    void everyFaceIsInOneAppearanceAndNobodyIsTwiceInAFrame(@ForAll("films") List<List<FaceBox>> film) {
        var everybody = new Grouping();
        for (int look = 0; look < film.size(); look++) {
            everybody.add(at(look), film.get(look), false);
        }
        var appearances = everybody.appearances();
        assertThat(appearances.stream().mapToInt(it -> it.sightings().size()).sum()).isEqualTo(film.stream().mapToInt(List::size).sum());
        assertThat(appearances).allSatisfy(it -> {
            var times = it.sightings().stream().map(Sighting::at).toList();
            assertThat(times).isSorted().hasSameSizeAs(new HashSet<>(times));
        });
    }

    @Provide
    Arbitrary<List<List<FaceBox>>> films() {
        Arbitrary<FaceBox> faces = Combinators.combine(Arbitraries.integers().between(0, 400), Arbitraries.integers().between(20, 120))
                .as((x, size) -> new FaceBox(new Box(x, x / 2, size, size), 0.7));
        return faces.list().ofMaxSize(5).<List<FaceBox>>map(ArrayList::new).list().ofMaxSize(8);
    }

    private static Duration at(int look) {
        return Duration.ofMillis((long) look * LOOK);
    }

    private static FaceBox face(int x) {
        return new FaceBox(new Box(x, 200, 60, 80), 0.9);
    }
}
