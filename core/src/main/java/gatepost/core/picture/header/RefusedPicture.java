package gatepost.core.picture.header;

/** A file that is not taken in. Its message is a sentence for the person who chose the file: what is wrong, what to do. */
public final class RefusedPicture extends Exception {

    public RefusedPicture(String sentence) {
        super(sentence, null, false, false);
    }

    /** The sentence for people. */
    public String sentence() {
        return getMessage();
    }
}
