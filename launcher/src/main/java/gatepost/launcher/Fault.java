package gatepost.launcher;

/** A command cannot do its work, for a reason that a person can put right. The message says which and how. */
public final class Fault extends RuntimeException {

    public Fault(String message) {
        super(message);
    }

    public Fault(String message, Throwable cause) {
        super(message, cause);
    }
}
