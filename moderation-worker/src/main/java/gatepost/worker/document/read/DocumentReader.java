package gatepost.worker.document.read;

import gatepost.core.document.DocumentKind;
import gatepost.core.document.DocumentText;
import gatepost.core.document.GapKind;
import gatepost.core.document.Page;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reads everything in a document that a reader of it could read, or says what could not be read. */
public final class DocumentReader {

    /** About a hundred and fifty pages. */
    private static final int MOST_CHARACTERS = 500_000;
    private static final String NOT_TAKEN = "This is not a document that Gatepost takes. Save it as PDF, Word (.docx), PowerPoint (.pptx), Excel "
            + "(.xlsx), OpenDocument text (.odt), text or CSV.";

    private final PictureEyes eyes;

    public DocumentReader(PictureEyes eyes) {
        this.eyes = eyes;
    }

    /**
     * Its words, page by page, with the words in its pictures and what the file tells about itself.
     *
     * @throws RefusedDocument if nobody can read it
     */
    public DocumentText read(byte[] file) throws RefusedDocument {
        var kind = kind(file);
        var opening = new Opening(new Pages(MOST_CHARACTERS), new PictureNotes(eyes));
        var metadata = Parsing.read(file, kind, opening);
        var blank = blank(opening.pages().all());
        if (kind == DocumentKind.PDF && !blank.isEmpty() && !opening.withPictures()) {
            opening.gap(GapKind.LOOK, "There is no text that Gatepost can read on %s. Look there: no child's name may stand on it.".formatted(blank));
        }
        return opening.text(kind, Properties.of(metadata));
    }

    private static DocumentKind kind(byte[] file) throws RefusedDocument {
        try {
            var type = Opening.typeOf(file);
            if (type.endsWith("ooxml-protected")) {
                throw new RefusedDocument(Parsing.LOCKED);
            }
            return DocumentKind.of(type).orElseThrow(() -> new RefusedDocument(NOT_TAKEN));
        } catch (IOException unreadable) {
            throw new RefusedDocument(NOT_TAKEN);
        }
    }

    private static String blank(List<Page> pages) {
        return pages.stream().filter(page -> Pages.numbered(page) && page.words().isBlank()).map(page -> page.label().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
