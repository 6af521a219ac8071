package gatepost.connectors.http;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;

/**
 * A request's body that knows whether any of it can have left. The client subscribes to it once the connection stands and the
 * headers are out; before that no network can have seen a whole request.
 */
final class OutgoingBody implements BodyPublisher {

    private final BodyPublisher bytes;
    private volatile boolean leaving;

    OutgoingBody(byte[] bytes) {
        this.bytes = BodyPublishers.ofByteArray(bytes);
    }

    /** False only where the network cannot have received the request whole. An empty body leaves unseen. */
    boolean mayHaveLeft() {
        return leaving || contentLength() == 0;
    }

    @Override
    public long contentLength() {
        return bytes.contentLength();
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
        leaving = true;
        bytes.subscribe(subscriber);
    }
}
