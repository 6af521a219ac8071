package gatepost.worker.picture.av;

import static org.bytedeco.opencv.global.opencv_core.flip;
import static org.bytedeco.opencv.global.opencv_core.transpose;

import org.bytedeco.opencv.opencv_core.Mat;

/**
 * How stored pixels are turned to stand upright: first mirrored at the diagonal, then from left to right, then from top to bottom.
 *
 * @param diagonally columns become rows
 * @param across     left becomes right
 * @param down       top becomes bottom
 */
public record Turning(boolean diagonally, boolean across, boolean down) {

    private static final int LEFT_TO_RIGHT = 1;
    private static final int TOP_TO_BOTTOM = 0;

    /** Nothing to do. */
    public static final Turning NONE = new Turning(false, false, false);

    /**
     * @param matrix a display matrix as FFmpeg has it: a point (x, y) goes to (x * m[0] + y * m[3], x * m[1] + y * m[4]); anything but
     *               quarter turns and mirrors counts as the nearest of them
     */
    static Turning of(int[] matrix) {
        boolean diagonally = Math.abs((long) matrix[0]) < Math.abs((long) matrix[1]);
        return diagonally ? new Turning(true, matrix[3] < 0, matrix[1] < 0) : new Turning(false, matrix[0] < 0, matrix[4] < 0);
    }

    /** A picture of its own that stands upright; the caller closes both. */
    public Mat upright(Mat stored) {
        Mat turned = new Mat();
        if (diagonally) {
            transpose(stored, turned);
        } else {
            stored.copyTo(turned);
        }
        if (across) {
            flip(turned, turned, LEFT_TO_RIGHT);
        }
        if (down) {
            flip(turned, turned, TOP_TO_BOTTOM);
        }
        return turned;
    }
}
