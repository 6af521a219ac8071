package gatepost.core.shared;

/** Somebody changed the thing since it was read; nothing was changed now. The message is a sentence for people. */
public final class StaleException extends RuntimeException {

    public StaleException(String sentence) {
        super(sentence);
    }
}
