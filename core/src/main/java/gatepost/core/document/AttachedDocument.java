package gatepost.core.document;

import java.util.List;

/**
 * A document of a draft with what was read in it.
 *
 * @param pages its pages in order, none before it was read
 * @param gaps  what could not be read; one that says why for a document that was not read at all
 */
public record AttachedDocument(DraftAttachment attachment, Document document, Extraction extraction, List<ExtractedPage> pages, List<Gap> gaps) {

    public AttachedDocument {
        pages = List.copyOf(pages);
        gaps = List.copyOf(gaps);
    }
}
