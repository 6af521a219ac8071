package gatepost.connectors.http;

import java.io.IOException;

/** The network answered, but not that it did what was asked. */
public final class OtherAnswer extends IOException {

    private final transient Reply reply;

    public OtherAnswer(Reply reply) {
        super("The network answered with status " + reply.status());
        this.reply = reply;
    }

    /** The whole answer. */
    public Reply reply() {
        return reply;
    }
}
