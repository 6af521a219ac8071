package gatepost.core.document;

import java.util.List;

/**
 * Everything that could be read in a document.
 *
 * @param pages    its pages in order; the first is number 1
 * @param gaps     what could not be read
 * @param pictures how many pictures are in it
 */
public record DocumentText(DocumentKind kind, List<Page> pages, List<Gap> gaps, int pictures) {

    public DocumentText {
        pages = List.copyOf(pages);
        gaps = List.copyOf(gaps);
    }
}
