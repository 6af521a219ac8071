package gatepost.core.check;

import gatepost.core.account.Network;
import gatepost.core.picture.Box;
import gatepost.core.picture.Reading;
import java.util.Optional;
import java.util.UUID;

/**
 * One stretch of words to be checked, and where in the draft it stands.
 *
 * @param reading what was seen in the picture where the words were read in one, nothing for words that somebody typed
 */
public record WordsPart(Part part, Optional<Network> network, Optional<UUID> pictureId, String words, Reading reading) {

    /** Words that somebody typed. */
    public WordsPart(Part part, Optional<Network> network, Optional<UUID> pictureId, String words) {
        this(part, network, pictureId, words, Reading.NOTHING);
    }

    /** Words that were read in a picture. */
    static WordsPart inPicture(UUID pictureId, Reading reading) {
        return new WordsPart(Part.PICTURE, Optional.empty(), Optional.of(pictureId), reading.text(), reading);
    }

    /** Where in the picture these characters stand; nowhere for words that somebody typed. */
    Optional<Box> box(int start, int end) {
        return part == Part.PICTURE ? Optional.of(reading.around(start, end)) : Optional.empty();
    }

    /** Says where, never what. */
    @Override
    public String toString() {
        return "WordsPart[" + part + "]";
    }
}
