package gatepost.core.check;

import gatepost.core.document.AttachedDocument;
import gatepost.core.document.ExtractedPage;
import gatepost.core.document.Gap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What the words check has to look at in a document: the name of its file, and its pages with what could not be read on them. */
public final class DocumentParts {

    private DocumentParts() {
    }

    static List<WordsPart> of(AttachedDocument document) {
        return of(document.attachment().id(), document.document().fileName(), document.extraction().pictures() > 0, document.pages(),
                document.gaps());
    }

    /** @param withPictures whether pictures stand in it */
    public static List<WordsPart> of(UUID attachmentId, String fileName, boolean withPictures, List<ExtractedPage> pages, List<Gap> gaps) {
        var name = WordsPart.inDocument(page(attachmentId, AttachedPage.FILE_NAME, false, gaps), fileName);
        return Stream.concat(Stream.of(name), pages.stream()
                .map(page -> WordsPart.inDocument(page(attachmentId, page.number(), withPictures, gaps), page.words()))).toList();
    }

    private static AttachedPage page(UUID attachmentId, int number, boolean withPictures, List<Gap> gaps) {
        return new AttachedPage(attachmentId, number, withPictures, gaps.stream().filter(gap -> gap.page() == number).toList());
    }
}
