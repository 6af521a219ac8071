package gatepost.connectors.http;

import java.io.IOException;

/** The request provably never reached the network whole: nothing can have happened there. */
public final class NeverLeft extends IOException {

    NeverLeft(String reason, Throwable cause) {
        super(reason, cause);
    }
}
