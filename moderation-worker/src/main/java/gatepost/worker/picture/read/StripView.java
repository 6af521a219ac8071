package gatepost.worker.picture.read;

import gatepost.core.picture.Box;

/**
 * One strip cut out of the picture along its writing, brought to one height of letters.
 *
 * @param placement where it lies in the picture
 * @param width in its own pixels
 * @param height in its own pixels
 * @param margin what it shows beside the writing on each end
 * @param rim what it shows above and below
 */
record StripView(Placement placement, int width, int height, double margin, double rim) {

    private static final int LETTERS = 40;
    private static final double BESIDE = 0.5;
    private static final double ABOVE = 0.3;

    static StripView of(Strip strip, Placement pass) {
        double slope = Math.atan(strip.slope());
        double beside = strip.height() * BESIDE;
        double above = strip.height() * ABOVE;
        double times = LETTERS / strip.height();
        double startX = strip.left() - beside * Math.cos(slope) + above * Math.sin(slope);
        double startY = strip.topAt(strip.left()) - beside * Math.sin(slope) - above * Math.cos(slope);
        double length = (strip.right() - strip.left()) / Math.cos(slope);
        return new StripView(pass.part(startX, startY, slope, times), (int) Math.ceil((length + 2 * beside) * times),
                (int) Math.ceil((strip.height() + 2 * above) * times), beside * times, above * times);
    }

    /** The same strip with its end as its beginning. */
    StripView backwards() {
        return new StripView(placement.part(width, height, Math.PI, 1), width, height, margin, rim);
    }

    /** The upright box around the writing. */
    Box box() {
        return placement.boxed(margin, rim, width - margin, height - rim);
    }

    /** Whether most of a shorter strip, or of one as long, shows the same writing. */
    boolean holds(StripView other) {
        double x = other.placement.pictureX(other.width / 2.0, other.height / 2.0);
        double y = other.placement.pictureY(other.width / 2.0, other.height / 2.0);
        double across = placement.column(x, y);
        double down = placement.row(x, y);
        return across >= margin && across <= width - margin && down >= rim && down <= height - rim;
    }

    /** Whether the two show the same writing, at least in part. */
    boolean meets(StripView other) {
        return holds(other) || other.holds(this);
    }
}
