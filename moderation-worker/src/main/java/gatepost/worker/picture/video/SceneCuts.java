package gatepost.worker.picture.video;

import static org.bytedeco.opencv.global.opencv_core.absdiff;
import static org.bytedeco.opencv.global.opencv_core.mean;

import gatepost.worker.picture.av.Frame;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.opencv_core.Mat;

/**
 * Tells where a film goes on with another scene: the small picture changes far more from one frame to the next than it did just before. A cut too
 * many, as at a flash, costs one look and splits who is seen; one too few could take two children in one place for one.
 */
final class SceneCuts implements AutoCloseable {

    private static final int ACROSS = 32;
    private static final int DOWN = 18;
    /** Mean changes of brightness, of 255: the first is a cut whatever was before, the second where it stands out. */
    private static final double SURELY = 24;
    private static final double PERHAPS = 8;
    private static final double STANDS_OUT = 2.5;
    private static final double NEWEST = 0.25;

    private Mat last = new Mat();
    private double usual;

    /** Whether this frame begins another scene; the first of all does. */
    boolean begins(Frame frame) {
        Mat next = frame.small(ACROSS, DOWN);
        boolean begins = last.empty() || standsOut(change(next));
        last.close();
        last = next;
        return begins;
    }

    private boolean standsOut(double change) {
        boolean cut = change > SURELY || change > PERHAPS && change > STANDS_OUT * usual;
        usual = cut ? usual : usual + NEWEST * (change - usual);
        return cut;
    }

    private double change(Mat next) {
        try (PointerScope scope = new PointerScope()) {
            Mat difference = new Mat();
            absdiff(last, next, difference);
            return mean(difference).get();
        }
    }

    @Override
    public void close() {
        last.close();
    }
}
