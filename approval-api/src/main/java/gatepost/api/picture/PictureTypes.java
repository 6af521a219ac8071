package gatepost.api.picture;

import gatepost.api.problem.ProblemException;
import gatepost.core.picture.header.PictureHeader;
import gatepost.core.picture.header.RefusedPicture;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Says by a file's own first bytes, never by its name, whether it is a picture we take. Nothing is decoded here. */
@Singleton
class PictureTypes {

    /** How many first bytes decide. */
    static final int LOOKED_AT = 64 * 1024;

    private static final Set<String> TAKEN = Set.of("image/jpeg", "image/heic", "image/heif", "image/avif", "image/png", "image/webp",
            "image/gif", "image/tiff", "image/bmp");

    private final Detector detector = MimeTypes.getDefaultMimeTypes();

    /** @param content a stream that can be marked; it stands at its beginning afterwards
     *  @return the media type */
    String require(InputStream content) throws IOException {
        var type = requireTaken(content);
        requireDecodable(content);
        return type;
    }

    /** The same by the first bytes alone, for a picture of which not more is there yet. */
    String requireTaken(InputStream content) throws IOException {
        if (empty(content)) {
            throw new ProblemException(HttpStatus.UNPROCESSABLE_ENTITY, "This file is empty. Choose the picture again.");
        }
        var type = detector.detect(content, new Metadata()).toString();
        if (!TAKEN.contains(type)) {
            throw new ProblemException(HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "This is not a picture Gatepost takes. Choose a JPEG, HEIC, AVIF, PNG, WebP, GIF, TIFF or BMP file.");
        }
        return type;
    }

    /** A small file can claim a picture that fills the memory of whoever opens it. */
    private static void requireDecodable(InputStream content) throws IOException {
        content.mark(PictureHeader.FURTHEST);
        try {
            PictureHeader.read(content).requireFewEnoughPixels();
        } catch (RefusedPicture refused) {
            throw new ProblemException(HttpStatus.UNPROCESSABLE_ENTITY, refused.sentence());
        }
        content.reset();
    }

    private static boolean empty(InputStream content) throws IOException {
        content.mark(1);
        var first = content.read();
        content.reset();
        return first < 0;
    }
}
