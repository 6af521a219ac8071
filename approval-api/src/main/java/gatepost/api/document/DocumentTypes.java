package gatepost.api.document;

import gatepost.api.problem.ProblemException;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * Says by a file's own first bytes, never by its name, whether it may be a document we take. Nothing is opened here: what is inside an
 * archive, and whether it can be read at all, the worker's child process finds out.
 */
@Singleton
class DocumentTypes {

    /** How many first bytes decide. */
    static final int LOOKED_AT = 64 * 1024;

    /** Besides plain kinds: the containers of newer and of locked office files. */
    private static final Set<String> MAY_BE = Set.of("application/pdf", "application/zip", "application/x-tika-ooxml", "application/x-tika-msoffice",
            "application/vnd.oasis.opendocument.text", "text/plain", "text/csv");

    private final Detector magic = MimeTypes.getDefaultMimeTypes();

    /** @param content a stream that can be marked; it stands at its beginning afterwards
     *  @return the media type, as far as first bytes tell */
    String require(InputStream content) throws IOException {
        content.mark(1);
        if (content.read() < 0) {
            throw new ProblemException(HttpStatus.UNPROCESSABLE_ENTITY, "This file is empty. Choose the document again.");
        }
        content.reset();
        var type = magic.detect(content, new Metadata()).getBaseType().toString();
        if (type.startsWith("image/")) {
            throw new ProblemException(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "This is a picture. Add it above, with the photos.");
        }
        if (!MAY_BE.contains(type)) {
            throw new ProblemException(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "This is not a document Gatepost takes. Choose a PDF, Word (.docx), "
                    + "PowerPoint (.pptx), Excel (.xlsx), OpenDocument (.odt), text or CSV file.");
        }
        return type;
    }
}
