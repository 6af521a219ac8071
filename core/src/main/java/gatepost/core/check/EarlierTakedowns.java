package gatepost.core.check;

import gatepost.core.text.FindingCode;
import java.util.List;
import java.util.Optional;

/** A photograph that came down because of a withdrawn consent asks a person before it is used again (C5). */
final class EarlierTakedowns {

    /** Part of what decides about a check's findings. */
    static final String VERSION = "takedowns 1";

    private static final String SENTENCE = "A photo like this one came down, or was stopped, because somebody in it withdrew their consent. Make "
            + "sure that this person is covered or not in it, and say so.";

    private EarlierTakedowns() {
    }

    static List<Found> in(WordsInput input) {
        return input.pictures().stream().filter(CheckedPicture::withdrawn).map(picture -> new Found(
                new WordsPart(Part.PICTURE, Optional.empty(), Optional.of(picture.pictureId()), ""), FindingCode.TAKEN_DOWN_BEFORE,
                input.severity(FindingCode.TAKEN_DOWN_BEFORE), 0, 0, SENTENCE, List.of(), Optional.empty())).toList();
    }
}
