package gatepost.core.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BoxTest {

    @Test
    void aQuarterMoreOnEachSideMakesABoxHalfAsLargeAgain() {
        assertThat(new Box(100, 100, 40, 80).grown(0.25)).isEqualTo(new Box(90, 80, 60, 120));
    }

    @Property
    void aScaledBoxHoldsEverythingThatTheBoxHeld(@ForAll("boxes") Box box, @ForAll @DoubleRange(min = 0.05, max = 3) double factor) {
        Box scaled = box.scaled(factor, factor);
        assertThat(scaled.x()).isLessThanOrEqualTo((int) Math.ceil(box.x() * factor));
        assertThat(scaled.right()).isGreaterThanOrEqualTo((int) Math.floor(box.right() * factor));
        assertThat(scaled.y()).isLessThanOrEqualTo((int) Math.ceil(box.y() * factor));
        assertThat(scaled.bottom()).isGreaterThanOrEqualTo((int) Math.floor(box.bottom() * factor));
    }

    @Property
    void aBoxWithinAPictureNeverLeavesIt(@ForAll("boxes") Box box, @ForAll @IntRange(min = 1, max = 900) int width,
            @ForAll @IntRange(min = 1, max = 900) int height) {
        Box inside = box.within(width, height);
        assertThat(inside.x()).isBetween(0, width - 1);
        assertThat(inside.right()).isBetween(1, width);
        assertThat(inside.y()).isBetween(0, height - 1);
        assertThat(inside.bottom()).isBetween(1, height);
    }

    @Property
    void overlapIsTheSameBothWaysAndOneOnlyForTheSameBox(@ForAll("boxes") Box one, @ForAll("boxes") Box other) {
        assertThat(one.overlap(other)).isBetween(0.0, 1.0).isEqualTo(other.overlap(one), within(1e-12));
        assertThat(one.overlap(other) == 1).isEqualTo(one.equals(other));
        assertThat(one.touches(other)).isEqualTo(one.overlap(other) > 0);
    }

    @Provide
    Arbitrary<Box> boxes() {
        return Combinators.combine(Arbitraries.integers().between(-300, 1000), Arbitraries.integers().between(-300, 1000),
                Arbitraries.integers().between(1, 600), Arbitraries.integers().between(1, 600)).as(Box::new);
    }
}
