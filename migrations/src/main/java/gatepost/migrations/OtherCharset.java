package gatepost.migrations;

/** The database writes text in a character set in which not everything can be written that people write. */
public final class OtherCharset extends RuntimeException {

    OtherCharset(String charset) {
        super("The database writes text in " + charset + ", in which names and posts lose letters. Make a new database with CHARACTER SET utf8mb4, "
            + "or convert this one and its tables, then start again.");
    }
}
