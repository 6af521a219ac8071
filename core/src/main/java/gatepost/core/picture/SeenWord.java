package gatepost.core.picture;

/**
 * A word as it was read in a picture.
 *
 * @param box where it stands
 * @param text what was read, never blank
 * @param confidence how sure the reader is, 0 to 1
 */
public record SeenWord(Box box, String text, double confidence) {

    /** Says where, never what: words in a picture may be a pupil's name. */
    @Override
    public String toString() {
        return "SeenWord[" + box + "]";
    }
}
