package gatepost.worker.picture.read;

import static org.bytedeco.opencv.global.opencv_core.CV_32S;
import static org.bytedeco.opencv.global.opencv_imgproc.ADAPTIVE_THRESH_MEAN_C;
import static org.bytedeco.opencv.global.opencv_imgproc.CC_STAT_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.CC_STAT_HEIGHT;
import static org.bytedeco.opencv.global.opencv_imgproc.CC_STAT_LEFT;
import static org.bytedeco.opencv.global.opencv_imgproc.CC_STAT_TOP;
import static org.bytedeco.opencv.global.opencv_imgproc.CC_STAT_WIDTH;
import static org.bytedeco.opencv.global.opencv_imgproc.THRESH_BINARY;
import static org.bytedeco.opencv.global.opencv_imgproc.THRESH_BINARY_INV;
import static org.bytedeco.opencv.global.opencv_imgproc.adaptiveThreshold;
import static org.bytedeco.opencv.global.opencv_imgproc.connectedComponentsWithStats;

import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.javacpp.indexer.IntIndexer;
import org.bytedeco.opencv.opencv_core.Mat;

/** What may be writing in a grey picture: dark on light or light on dark. */
enum Ink {
    DARK(THRESH_BINARY_INV, 1),
    LIGHT(THRESH_BINARY, -1);

    private static final int NEIGHBOURHOOD = 61;
    private static final double CONTRAST = 10;
    private static final int LOWEST = 7;
    private static final int NARROWEST = 2;
    private static final double TALLEST_SHARE = 0.33;
    private static final double WIDEST_SHARE = 0.6;
    private static final double MOST_ELONGATED = 15;
    private static final double LEAST_FILLED = 0.08;

    private final int threshold;
    private final int sign;

    Ink(int threshold, int sign) {
        this.threshold = threshold;
        this.sign = sign;
    }

    /** Patches of this ink that have the size and shape of letters. */
    List<Blob> blobs(Mat grey) {
        List<Blob> blobs = new ArrayList<>();
        try (PointerScope scope = new PointerScope()) {
            Mat mask = new Mat();
            adaptiveThreshold(grey, mask, 255, ADAPTIVE_THRESH_MEAN_C, threshold, NEIGHBOURHOOD, sign * CONTRAST);
            Mat labels = new Mat();
            Mat stats = new Mat();
            connectedComponentsWithStats(mask, labels, stats, new Mat(), 8, CV_32S);
            IntIndexer rows = stats.createIndexer();
            for (int row = 1; row < stats.rows(); row++) {
                Blob blob = new Blob(rows.get(row, CC_STAT_LEFT), rows.get(row, CC_STAT_TOP), rows.get(row, CC_STAT_WIDTH),
                        rows.get(row, CC_STAT_HEIGHT));
                if (letterLike(blob, rows.get(row, CC_STAT_AREA), grey)) {
                    blobs.add(blob);
                }
            }
        }
        return blobs;
    }

    private static boolean letterLike(Blob blob, int area, Mat grey) {
        return blob.longer() >= LOWEST && Math.min(blob.width(), blob.height()) >= NARROWEST
                && blob.height() <= grey.rows() * TALLEST_SHARE && blob.width() <= grey.cols() * WIDEST_SHARE
                && blob.longer() <= MOST_ELONGATED * Math.min(blob.width(), blob.height())
                && area >= LEAST_FILLED * blob.width() * blob.height();
    }
}
