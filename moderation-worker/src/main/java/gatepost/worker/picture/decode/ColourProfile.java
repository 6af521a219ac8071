package gatepost.worker.picture.decode;

import static org.bytedeco.opencv.global.opencv_imgcodecs.IMAGE_METADATA_ICCP;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.Optional;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;

/** The colours that a file's numbers stand for where they are not sRGB, as in photos from most telephones. */
public final class ColourProfile {

    private static final int[] BLUE_GREEN_RED = {2, 1, 0};

    private static final float[][] SAMPLES = {{0.5f, 0.5f, 0.5f}, {0.8f, 0.4f, 0.2f}, {0.2f, 0.7f, 0.4f}, {0.3f, 0.3f, 0.8f}};
    private static final double INVISIBLE = 0.02;

    private final ICC_Profile profile;

    private ColourProfile(ICC_Profile profile) {
        this.profile = profile;
    }

    /** The RGB profile among a file's metadata; none when there is none, it is sRGB already or cannot be understood. */
    static Optional<ColourProfile> among(IntPointer kinds, MatVector metadata) {
        for (long i = 0; i < metadata.size(); i++) {
            if (kinds.get(i) == IMAGE_METADATA_ICCP) {
                Mat block = metadata.get(i);
                byte[] bytes = new byte[(int) block.total()];
                block.data().get(bytes);
                return read(bytes);
            }
        }
        return Optional.empty();
    }

    /** The profile in these bytes; none where it is sRGB, of something else than RGB, or broken. */
    static Optional<ColourProfile> read(byte[] bytes) {
        try {
            ICC_Profile profile = ICC_Profile.getInstance(bytes);
            return profile.getColorSpaceType() == ColorSpace.TYPE_RGB && !isSrgb(new ICC_ColorSpace(profile))
                    ? Optional.of(new ColourProfile(profile)) : Optional.empty();
        } catch (IllegalArgumentException | CMMException e) {
            return Optional.empty(); // a broken profile is ignored by every viewer too
        }
    }

    /** By what it does and not by its name: there are dozens of sRGB profiles and some that only sound like it. */
    private static boolean isSrgb(ICC_ColorSpace colours) {
        for (float[] sample : SAMPLES) {
            float[] converted = colours.toRGB(sample);
            for (int channel = 0; channel < sample.length; channel++) {
                if (Math.abs(converted[channel] - sample[channel]) > INVISIBLE) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Rewrites an 8-bit BGR picture of these colours as sRGB, in place. */
    public void toSrgb(Mat picture) {
        int width = picture.cols();
        int height = picture.rows();
        byte[] pixels = new byte[width * height * 3];
        try (BytePointer data = new BytePointer(picture.data())) {
            data.get(pixels);
            BufferedImage from = image(pixels, width, height, new ICC_ColorSpace(profile));
            byte[] converted = new byte[pixels.length];
            BufferedImage to = image(converted, width, height, ColorSpace.getInstance(ColorSpace.CS_sRGB));
            new ColorConvertOp(null).filter(from, to);
            data.put(converted);
        }
    }

    private static BufferedImage image(byte[] pixels, int width, int height, ColorSpace colours) {
        WritableRaster raster = Raster.createInterleavedRaster(new DataBufferByte(pixels, pixels.length), width, height,
                width * 3, 3, BLUE_GREEN_RED, null);
        return new BufferedImage(new ComponentColorModel(colours, false, false,
                ComponentColorModel.OPAQUE, DataBuffer.TYPE_BYTE), raster, false, null);
    }
}
