package gatepost.core.shared;

/** This person may not do this to this thing as it stands. The message is a sentence for people. */
public final class NotAllowedException extends RuntimeException {

    public NotAllowedException(String sentence) {
        super(sentence);
    }
}
