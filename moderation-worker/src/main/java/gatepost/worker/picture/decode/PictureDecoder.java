package gatepost.worker.picture.decode;

import static org.bytedeco.opencv.global.opencv_core.CV_8U;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_COLOR;
import static org.bytedeco.opencv.global.opencv_imgcodecs.imdecodeWithMetadata;

import gatepost.core.picture.header.PictureHeader;
import gatepost.core.picture.header.PictureType;
import gatepost.core.picture.header.RefusedPicture;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;

/** Opens a picture file, by its content and upright, or refuses it with a sentence. */
public final class PictureDecoder {

    /** The largest file taken in, in bytes. */
    public static final int MOST_BYTES = 50 * 1024 * 1024;

    private PictureDecoder() {
    }

    /**
     * Decodes the first frame. The caller closes the result.
     *
     * @throws RefusedPicture when the file is empty, too large, of a type not opened here, damaged or not what it claims
     */
    public static DecodedPicture decode(byte[] file) throws RefusedPicture {
        if (file.length > MOST_BYTES) {
            throw tooLarge();
        }
        PictureHeader header = PictureHeader.read(file);
        header.requireFewEnoughPixels();
        return PictureType.of(file).isHeif() ? HeifDecoder.decode(file, header) : decode(file, header);
    }

    private static DecodedPicture decode(byte[] file, PictureHeader header) throws RefusedPicture {
        try (PointerScope scope = new PointerScope()) {
            Mat bytes = new Mat(1, file.length, CV_8U, new BytePointer(file));
            IntPointer kinds = new IntPointer();
            MatVector metadata = new MatVector();
            // A colour read turns the picture upright by its EXIF tag; an unchanged read would not.
            Mat pixels = imdecodeWithMetadata(bytes, kinds, metadata, IMREAD_COLOR);
            if (pixels.empty() || !header.isSizeOf(pixels.cols(), pixels.rows())) {
                throw PictureHeader.damaged();
            }
            pixels.retainReference();
            return new DecodedPicture(pixels, ColourProfile.among(kinds, metadata));
        } catch (RuntimeException e) {
            throw PictureHeader.damaged(); // the decoder's own complaint about the file
        }
    }

    /** For a file over {@link #MOST_BYTES}, which need not be read to be refused. */
    public static RefusedPicture tooLarge() {
        return new RefusedPicture("The file is larger than 50 MB. Export a smaller copy and upload that.");
    }
}
