package gatepost.worker.picture.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gatepost.core.picture.Box;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class PlacementProperties {

    @Property
    void aPointOfThePictureIsFoundAgainThroughAnyTurnedAndResizedView(@ForAll @DoubleRange(min = -7, max = 7) double angle,
            @ForAll @DoubleRange(min = 0.05, max = 2) double scale, @ForAll @IntRange(max = 4000) int x, @ForAll @IntRange(max = 3000) int y) {
        Placement view = Placement.whole(4000, 3000, angle, scale);
        double u = view.column(x, y);
        double v = view.row(x, y);
        assertThat(view.pictureX(u, v)).isCloseTo(x, within(1e-6));
        assertThat(view.pictureY(u, v)).isCloseTo(y, within(1e-6));
        assertThat(u).isGreaterThanOrEqualTo(-1e-6);
        assertThat(v).isGreaterThanOrEqualTo(-1e-6);
    }

    @Property
    void theUprightBoxHoldsEveryCornerOfWhatWasTurned(@ForAll @DoubleRange(min = -4, max = 4) double angle,
            @ForAll @IntRange(max = 500) int left, @ForAll @IntRange(max = 500) int top,
            @ForAll @IntRange(min = 1, max = 500) int width, @ForAll @IntRange(min = 1, max = 500) int height) {
        Placement view = new Placement(100, 50, angle, 0.5);
        Box box = view.boxed(left, top, left + width, top + height);
        for (int corner = 0; corner < 4; corner++) {
            double u = left + (corner % 2) * width;
            double v = top + (corner / 2) * height;
            assertThat(view.pictureX(u, v)).isBetween((double) box.x(), (double) box.right());
            assertThat(view.pictureY(u, v)).isBetween((double) box.y(), (double) box.bottom());
        }
    }

    @Property
    void turningAStripViewRoundShowsTheSamePlaceFromItsOtherEnd(@ForAll @DoubleRange(min = -4, max = 4) double angle,
            @ForAll @IntRange(min = 1, max = 300) int width, @ForAll @IntRange(min = 1, max = 100) int height) {
        StripView view = new StripView(new Placement(700, 600, angle, 0.8), width, height, 2, 2);
        Placement back = view.backwards().placement();
        assertThat(back.pictureX(0, 0)).isCloseTo(view.placement().pictureX(width, height), within(1e-6));
        assertThat(back.pictureY(width, height)).isCloseTo(view.placement().pictureY(0, 0), within(1e-6));
    }
}
