package gatepost.worker.document.read;

import gatepost.core.document.DocumentKind;
import gatepost.core.document.DocumentText;
import gatepost.core.document.Gap;
import gatepost.core.document.GapKind;
import gatepost.core.document.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;

/** One document being opened, with everything found in it so far and in the documents within it. */
final class Opening {

    private static final int DEEPEST = 3;
    private static final Detector TYPES = new DefaultDetector();
    private static final String INSIDE = "There is another file inside this document which Gatepost cannot look into. Take it out of the "
            + "document, then attach it again.";

    private final Pages pages;
    private final PictureNotes pictures;
    private final ArrayList<Gap> gaps = new ArrayList<>();
    private int depth;

    Opening(Pages pages, PictureNotes pictures) {
        this.pages = pages;
        this.pictures = pictures;
    }

    Pages pages() {
        return pages;
    }

    /** The media type of some bytes, by what they hold. */
    static String typeOf(byte[] bytes) throws IOException {
        return TYPES.detect(new ByteArrayInputStream(bytes), new Metadata()).toString();
    }

    /** Something inside the document, whatever it is. */
    void part(byte[] bytes) throws IOException {
        var type = typeOf(bytes);
        var kind = DocumentKind.of(type);
        if (type.equals("image/emf") || type.equals("image/wmf") || type.equals("image/svg+xml")) {
            pictures.unseen();
        } else if (type.startsWith("image/")) {
            pictures.take(bytes, pages.count() > 1 ? " near " + pages.lastLabel().toLowerCase(Locale.ROOT) : "");
        } else if (kind.isPresent() && depth < DEEPEST) {
            inside(bytes, kind.get());
        } else {
            unreadable();
        }
    }

    private void inside(byte[] bytes, DocumentKind kind) throws IOException {
        depth++;
        try {
            pages.begin("Inside, level " + depth);
            Parsing.read(bytes, kind, this);
        } catch (RefusedDocument refused) {
            unreadable();
        } finally {
            depth--;
        }
    }

    /** Something in it is closed to us. */
    void unreadable() {
        gap(GapKind.UNREADABLE, INSIDE);
    }

    void gap(GapKind kind, String sentence) {
        var gap = new Gap(0, kind, sentence);
        if (!gaps.contains(gap)) {
            gaps.add(gap);
        }
    }

    /** @param properties what the file tells about itself */
    DocumentText text(DocumentKind kind, Optional<Page> properties) {
        var all = new ArrayList<>(pages.all().stream().filter(page -> Pages.numbered(page) || !page.words().isBlank()).toList());
        all.addAll(pictures.words());
        properties.ifPresent(all::add);
        pictures.gap().ifPresent(gaps::add);
        return new DocumentText(kind, all, gaps, pictures.count());
    }

    boolean withPictures() {
        return pictures.count() > 0;
    }
}
