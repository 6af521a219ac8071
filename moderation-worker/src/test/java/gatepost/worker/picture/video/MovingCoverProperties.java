package gatepost.worker.picture.video;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.core.picture.Box;
import gatepost.core.picture.FaceBox;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whoever is covered is covered in every frame, also in those that nobody looked at. */
class MovingCoverProperties {

    private static final int FACE = 60;
    private static final int FRAME = 33;
    private static final int LOOK = 500;

    @Property(tries = 300)
    void aFaceThatWalksIsCoveredInEveryFrameFromBeforeItsFirstSightingUntilAfterItsLast(@ForAll @IntRange(min = -80, max = 80) int across,
            @ForAll @IntRange(min = -30, max = 30) int down, @ForAll @IntRange(min = 2, max = 8) int looks) {
        var somebody = seen(across, down, looks);
        for (int millis = -LOOK; millis <= (looks - 1) * LOOK + LOOK; millis += FRAME) {
            assertCovered(somebody, millis, across, down);
        }
    }

    @Property(tries = 300)
    void aChildWhoRunsSoFastThatEveryLookTakesItForSomebodyElseIsCoveredAllTheWay(@ForAll @IntRange(min = 110, max = 200) int across,
            @ForAll @IntRange(min = 2, max = 8) int looks) {
        var everybody = seen(across, 0, looks);
        assertThat(everybody).hasSize(looks);
        for (int millis = 0; millis <= (looks - 1) * LOOK; millis += FRAME) {
            assertCovered(everybody, millis, across, 0);
        }
    }

    @Property(tries = 100)
    void nothingIsCoveredLongBeforeAndLongAfter(@ForAll @IntRange(min = -80, max = 80) int across) {
        var cover = MovingCover.of(seen(across, 0, 3).getFirst(), List.of());
        assertThat(cover.at(Duration.ofMillis(-800))).isEmpty();
        assertThat(cover.at(Duration.ofMillis(2 * LOOK + 800))).isEmpty();
    }

    private static void assertCovered(List<Appearance> everybody, int millis, int across, int down) {
        var face = place((double) millis / LOOK, across, down);
        var covers = everybody.stream().flatMap(it -> MovingCover.of(it, everybody).at(Duration.ofMillis(millis)).stream()).toList();
        assertThat(covers).as("at " + millis + " ms").anySatisfy(cover -> assertThat(face.shareIn(cover)).isEqualTo(1));
    }

    private static List<Appearance> seen(int across, int down, int looks) {
        var grouping = new Grouping();
        for (int look = 0; look < looks; look++) {
            grouping.add(Duration.ofMillis((long) look * LOOK), new ArrayList<>(List.of(new FaceBox(place(look, across, down), 0.9))), false);
        }
        return grouping.appearances();
    }

    /** After so many looks. */
    private static Box place(double looks, int across, int down) {
        return new Box(2000 + (int) Math.round(across * looks), 1000 + (int) Math.round(down * looks), FACE, FACE + 20);
    }
}
