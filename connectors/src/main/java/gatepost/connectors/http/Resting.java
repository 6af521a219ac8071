package gatepost.connectors.http;

import java.io.IOException;
import java.time.Duration;

/** The request was not sent: by the network's own headers the account has no call of this kind left for now. */
public final class Resting extends IOException {

    private final Duration wait;

    Resting(Duration wait) {
        super("The account has no calls left for now");
        this.wait = wait;
    }

    /** How long until calls are left again. */
    public Duration untilThen() {
        return wait;
    }
}
