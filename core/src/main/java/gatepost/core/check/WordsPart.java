package gatepost.core.check;

import gatepost.core.account.Network;
import gatepost.core.picture.Box;
import gatepost.core.picture.Reading;
import java.util.Optional;
import java.util.UUID;

/**
 * One stretch of words to be checked, and where in the draft it stands.
 *
 * @param page    which page, for words of an attached document
 * @param reading what was seen in the picture where the words were read in one, nothing for all others
 */
public record WordsPart(Part part, Optional<Network> network, Optional<UUID> pictureId, Optional<AttachedPage> page, String words,
                        Reading reading) {

    /** Words that somebody typed. */
    public WordsPart(Part part, Optional<Network> network, Optional<UUID> pictureId, String words) {
        this(part, network, pictureId, Optional.empty(), words, Reading.NOTHING);
    }

    /** Words that were read in a picture. */
    static WordsPart inPicture(UUID pictureId, Reading reading) {
        return new WordsPart(Part.PICTURE, Optional.empty(), Optional.of(pictureId), Optional.empty(), reading.text(), reading);
    }

    /** Words of an attached document. */
    public static WordsPart inDocument(AttachedPage page, String words) {
        return new WordsPart(Part.ATTACHMENT, Optional.empty(), Optional.empty(), Optional.of(page), words, Reading.NOTHING);
    }

    /** Where in the picture these characters stand; nowhere for words that were not read in one. */
    Optional<Box> box(int start, int end) {
        return part == Part.PICTURE ? Optional.of(reading.around(start, end)) : Optional.empty();
    }

    /** Whether pictures stand beside these words. */
    boolean besidePictures(boolean inPost) {
        return page.map(AttachedPage::withPictures).orElse(inPost);
    }

    /** Says where, never what. */
    @Override
    public String toString() {
        return "WordsPart[" + part + "]";
    }
}
