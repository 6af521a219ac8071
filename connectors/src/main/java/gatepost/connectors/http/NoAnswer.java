package gatepost.connectors.http;

import java.io.IOException;

/** The request left, or may have left, and no whole answer came: nobody can say what the network did with it. */
public final class NoAnswer extends IOException {

    NoAnswer(String reason, Throwable cause) {
        super(reason, cause);
    }
}
