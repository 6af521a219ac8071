package gatepost.core.check;

import gatepost.core.document.Gap;
import gatepost.core.text.FindingCode;
import java.util.List;
import java.util.Optional;

/** What stands in a document and could not be read holds the post, or asks a person to look there (I6). */
final class DocumentGaps {

    /** Part of what decides about a check's findings. */
    static final String VERSION = "gaps 1";

    private DocumentGaps() {
    }

    static List<Found> in(WordsInput input) {
        return input.parts().stream().flatMap(part -> part.page().stream().flatMap(page -> page.gaps().stream())
                .map(gap -> found(part, gap))).toList();
    }

    private static Found found(WordsPart part, Gap gap) {
        var code = switch (gap.kind()) {
            case UNREADABLE -> FindingCode.UNREAD_DOCUMENT;
            case LOOK -> FindingCode.UNREAD_WRITING;
        };
        return new Found(part, code, code.defaultSeverity(), 0, 0, gap.sentence(), List.of(), Optional.empty());
    }
}
