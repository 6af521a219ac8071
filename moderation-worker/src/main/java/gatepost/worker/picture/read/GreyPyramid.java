package gatepost.worker.picture.read;

import static org.bytedeco.opencv.global.opencv_core.BORDER_REPLICATE;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_BGR2GRAY;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_LINEAR;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;
import static org.bytedeco.opencv.global.opencv_imgproc.warpAffine;

import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;

/** The picture in grey, at full size and halved again and again, so that a small view of it is never made of single pixels. */
final class GreyPyramid implements AutoCloseable {

    private static final int SMALLEST = 400;

    private final List<Mat> levels = new ArrayList<>();

    GreyPyramid(Mat bgr) {
        Mat grey = new Mat();
        cvtColor(bgr, grey, COLOR_BGR2GRAY);
        levels.add(grey);
        while (Math.max(levels.getLast().cols(), levels.getLast().rows()) > 2 * SMALLEST) {
            Mat half = new Mat();
            try (Size none = new Size()) {
                resize(levels.getLast(), half, none, 0.5, 0.5, INTER_AREA);
            }
            levels.add(half);
        }
    }

    int width() {
        return levels.getFirst().cols();
    }

    int height() {
        return levels.getFirst().rows();
    }

    /** That view of the picture; what lies beyond an edge repeats it. The caller closes it. */
    Mat view(Placement placement, int width, int height) {
        int level = 0;
        while (level + 1 < levels.size() && placement.scale() * (1 << (level + 1)) <= 1) {
            level++;
        }
        Mat view = new Mat();
        try (PointerScope scope = new PointerScope()) {
            Size size = new Size(width, height);
            warpAffine(levels.get(level), view, placement.fromPicture(1 << level), size, INTER_LINEAR, BORDER_REPLICATE, Scalar.all(0));
        }
        return view;
    }

    @Override
    public void close() {
        levels.forEach(Mat::close);
    }
}
