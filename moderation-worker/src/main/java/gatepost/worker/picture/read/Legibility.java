package gatepost.worker.picture.read;

import static org.bytedeco.opencv.global.opencv_core.bitwise_not;
import static org.bytedeco.opencv.global.opencv_core.mean;
import static org.bytedeco.opencv.global.opencv_core.meanStdDev;
import static org.bytedeco.opencv.global.opencv_imgproc.THRESH_BINARY_INV;
import static org.bytedeco.opencv.global.opencv_imgproc.THRESH_OTSU;
import static org.bytedeco.opencv.global.opencv_imgproc.threshold;

import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.javacpp.indexer.DoubleIndexer;
import org.bytedeco.opencv.opencv_core.Mat;

/**
 * How far a strip is ink on paper, and not leaves, cloth or hair. Writing has two shades and little between them; of the
 * strips in photos without writing nine in ten are sorted out by that alone, before any of them is read.
 *
 * @param separation how much of all difference in brightness is the one between ink and paper, 0 to 1
 * @param contrast between the two, in levels of 256
 * @param ink the share that is ink, 0 to 1
 */
record Legibility(double separation, double contrast, double ink) {

    private static final double LEAST_SEPARATION = 0.7;
    private static final double LEAST_CONTRAST = 22;
    private static final double MOST_INK = 0.6;
    private static final double CLEAR_SEPARATION = 0.82;
    private static final double CLEAR_CONTRAST = 40;
    private static final double CLEAR_INK = 0.42;

    static Legibility of(Mat strip) {
        try (PointerScope scope = new PointerScope()) {
            Mat mask = new Mat();
            threshold(strip, mask, 0, 255, THRESH_BINARY_INV | THRESH_OTSU);
            double ink = mean(mask).get(0) / 255;
            double dark = mean(strip, mask).get(0);
            bitwise_not(mask, mask);
            double contrast = mean(strip, mask).get(0) - dark;
            Mat middle = new Mat();
            Mat deviation = new Mat();
            meanStdDev(strip, middle, deviation);
            DoubleIndexer cells = deviation.createIndexer();
            double variance = cells.get(0, 0) * cells.get(0, 0);
            return new Legibility(variance == 0 ? 0 : ink * (1 - ink) * contrast * contrast / variance, contrast, ink);
        }
    }

    /** Whether it is worth reading. */
    boolean mayBeWriting() {
        return separation >= LEAST_SEPARATION && contrast >= LEAST_CONTRAST && ink <= MOST_INK;
    }

    /** Whether a person should look at it where it cannot be read. */
    boolean looksWritten() {
        return separation >= CLEAR_SEPARATION && contrast >= CLEAR_CONTRAST && ink <= CLEAR_INK;
    }
}
