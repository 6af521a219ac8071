package gatepost.worker.picture.decode;

import java.util.Optional;
import org.bytedeco.opencv.opencv_core.Mat;

/**
 * A picture's pixels, upright, 8-bit blue-green-red. Holds native memory until closed.
 *
 * @param pixels the pixels in the colours of the profile
 * @param profile the file's colour profile where it matters: an RGB profile other than sRGB
 */
public record DecodedPicture(Mat pixels, Optional<ColourProfile> profile) implements AutoCloseable {

    public int width() {
        return pixels.cols();
    }

    public int height() {
        return pixels.rows();
    }

    @Override
    public void close() {
        pixels.close();
    }
}
