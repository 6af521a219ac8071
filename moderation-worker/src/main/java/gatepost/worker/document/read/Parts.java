package gatepost.worker.document.read;

import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.xml.sax.ContentHandler;

/** Takes what stands in a document besides its words: pictures, and documents within it. */
final class Parts implements EmbeddedDocumentExtractor {

    private static final int MOST_BYTES = 30 * 1024 * 1024;

    private final Opening opening;

    Parts(Opening opening) {
        this.opening = opening;
    }

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        return true;
    }

    @Override
    public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean asHtml) throws IOException {
        var bytes = stream.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            opening.unreadable();
        } else if (bytes.length > 0) {
            opening.part(bytes);
        }
    }
}
