package gatepost.core.check;

import gatepost.core.picture.Box;
import gatepost.core.picture.SeenCode;
import gatepost.core.text.FindingCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands in a picture and could not be read asks a person to look there (I6, K2). */
final class UnreadWriting {

    /** Part of what decides about a check's findings. */
    static final String VERSION = "reading 1";

    private static final String WRITING = "There is writing here that Gatepost cannot read. If it holds a name or anything personal, cover it.";
    private static final String CODE = "There is a code here that Gatepost cannot read. Cover it unless you know where it leads.";

    private UnreadWriting() {
    }

    static List<Found> in(WordsInput input) {
        return input.parts().stream().flatMap(part -> Stream.concat(
                part.reading().unread().stream().map(box -> found(part, FindingCode.UNREAD_WRITING, box, WRITING)),
                part.reading().codes().stream().filter(code -> code.content().isBlank()).map(SeenCode::box)
                        .map(box -> found(part, FindingCode.UNREAD_WRITING, box, CODE)))).toList();
    }

    private static Found found(WordsPart part, FindingCode code, Box box, String message) {
        return new Found(part, code, code.defaultSeverity(), 0, 0, message, List.of(), Optional.of(box));
    }
}
