package gatepost.worker.picture.likeness;

import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_BGR2GRAY;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import gatepost.core.picture.Likeness;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;

/** Makes the {@link Likeness} of a picture: a difference hash of 9 x 8 mean brightnesses, row by row, the first bit the highest. */
public final class Prints {

    private static final int ACROSS = 9;
    private static final int DOWN = 8;

    private Prints() {
    }

    /** @param picture upright, 8-bit blue-green-red */
    public static Likeness of(Mat picture) {
        byte[] grey = new byte[ACROSS * DOWN];
        try (PointerScope scope = new PointerScope()) {
            Mat small = new Mat();
            resize(picture, small, new Size(ACROSS, DOWN), 0, 0, INTER_AREA);
            Mat shades = new Mat();
            cvtColor(small, shades, COLOR_BGR2GRAY);
            new BytePointer(shades.data()).get(grey);
        }
        long print = 0;
        for (int y = 0; y < DOWN; y++) {
            for (int x = 1; x < ACROSS; x++) {
                boolean lighter = (grey[y * ACROSS + x] & 0xFF) > (grey[y * ACROSS + x - 1] & 0xFF);
                print = print << 1 | (lighter ? 1 : 0);
            }
        }
        return new Likeness(print);
    }
}
