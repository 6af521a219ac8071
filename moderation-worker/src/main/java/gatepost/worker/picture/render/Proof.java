package gatepost.worker.picture.render;

import gatepost.worker.picture.decode.DecodedPicture;
import org.bytedeco.opencv.opencv_core.Mat;

/** The uncovered, screen-sized picture that staff need to say who is in it. It carries no metadata. */
public final class Proof {

    /** Longer side at most, in pixels. */
    public static final int LONGEST_SIDE = 1600;
    private static final int QUALITY = 85;

    private Proof() {
    }

    /** The proof as a JPEG file. */
    public static byte[] of(DecodedPicture picture) {
        try (Mat small = Jpeg.fitted(picture.pixels(), LONGEST_SIDE)) {
            picture.profile().ifPresent(profile -> profile.toSrgb(small));
            return Jpeg.encode(small, QUALITY);
        }
    }
}
