package gatepost.worker.picture.render;

import static org.bytedeco.opencv.global.opencv_core.absdiff;
import static org.bytedeco.opencv.global.opencv_core.minMaxLoc;

import gatepost.core.picture.Box;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Scalar;

/**
 * One place to cover, in the pixels of the rendition. Only a constant fill destroys a face: blurs and mosaics keep enough to
 * match the same photo again.
 *
 * @param face the place as detected or drawn
 * @param filled the place grown on every side, inside the picture
 */
record Cover(Box face, Box filled) {

    private static final int BLUE = 129;
    private static final int GREEN = 118;
    private static final int RED = 110;
    private static final int ROUNDING = 2;

    /**
     * A cover in a resized picture.
     *
     * @param grown what is to be filled, at full size
     */
    static Cover of(Box wanted, Box grown, double across, double down, Mat rendition) {
        Box filled = grown.scaled(across, down).within(rendition.cols(), rendition.rows());
        return new Cover(wanted.scaled(across, down).within(rendition.cols(), rendition.rows()), filled);
    }

    void fill(Mat rendition) {
        try (PointerScope scope = new PointerScope()) {
            part(rendition, filled).put(colour());
        }
    }

    /**
     * Whether the decoded file shows nothing but the fill here. The outermost blocks are left out: there the encoding
     * mixes the fill with what lies beside the cover, never with what lay beneath.
     */
    boolean isConstantIn(Mat decoded) {
        if (filled.width() <= 2 * Jpeg.BLOCK || filled.height() <= 2 * Jpeg.BLOCK) {
            return true;
        }
        Box inner = new Box(filled.x() + Jpeg.BLOCK, filled.y() + Jpeg.BLOCK,
                filled.width() - 2 * Jpeg.BLOCK, filled.height() - 2 * Jpeg.BLOCK);
        try (PointerScope scope = new PointerScope()) {
            Mat shown = part(decoded, inner);
            Mat difference = new Mat();
            absdiff(shown, new Mat(shown.size(), shown.type(), colour()), difference);
            DoublePointer most = new DoublePointer(1);
            minMaxLoc(difference.reshape(1), null, most, null, null, null);
            return most.get() <= ROUNDING;
        }
    }

    private static Scalar colour() {
        return new Scalar(BLUE, GREEN, RED, 0);
    }

    private static Mat part(Mat picture, Box box) {
        return new Mat(picture, new Rect(box.x(), box.y(), box.width(), box.height()));
    }
}
