package gatepost.core.shared;

/** There is no such thing at this school; a thing of another school is answered in the same way (I8). */
public final class MissingException extends RuntimeException {

    public MissingException(String thing) {
        super("There is no such " + thing + " at your school.");
    }
}
