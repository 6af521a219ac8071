package gatepost.worker.picture.render;

import static org.bytedeco.opencv.global.opencv_imgcodecs.IMWRITE_JPEG_QUALITY;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMWRITE_JPEG_SAMPLING_FACTOR;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMWRITE_JPEG_SAMPLING_FACTOR_444;
import static org.bytedeco.opencv.global.opencv_imgcodecs.imencode;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;

/** Writes JPEG files that carry pixels and nothing else. The same pixels give the same bytes. */
final class Jpeg {

    /** Side of the blocks in which JPEG spreads a sharp edge, with colour at full resolution. */
    static final int BLOCK = 8;

    private Jpeg() {
    }

    /** A copy of the picture whose longer side is at most that long. The caller closes it. */
    static Mat fitted(Mat picture, int longestSide) {
        double factor = Math.min(1, (double) longestSide / Math.max(picture.cols(), picture.rows()));
        if (factor == 1) {
            return picture.clone();
        }
        Mat fitted = new Mat();
        try (Size size = new Size((int) Math.max(1, Math.round(picture.cols() * factor)),
                (int) Math.max(1, Math.round(picture.rows() * factor)))) {
            resize(picture, fitted, size, 0, 0, INTER_AREA);
        }
        return fitted;
    }

    /** The file's bytes; quality from 1 to 100. */
    static byte[] encode(Mat picture, int quality) {
        try (PointerScope scope = new PointerScope()) {
            BytePointer file = new BytePointer();
            IntPointer options = new IntPointer(IMWRITE_JPEG_QUALITY, quality,
                    IMWRITE_JPEG_SAMPLING_FACTOR, IMWRITE_JPEG_SAMPLING_FACTOR_444);
            if (!imencode(".jpg", picture, file, options)) {
                throw new IllegalStateException("The picture could not be encoded");
            }
            byte[] bytes = new byte[Math.toIntExact(file.limit())];
            file.get(bytes);
            return bytes;
        }
    }
}
