package gatepost.worker.picture.child;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.SynchronousQueue;
import java.util.function.Function;

/** The child's life: one request, one answer, until the parent closes the pipe or dies. */
final class RequestLoop {

    private final DataInputStream in;
    private final DataOutputStream out;
    private final SynchronousQueue<Request> next = new SynchronousQueue<>();

    RequestLoop(InputStream in, OutputStream out) {
        this.in = new DataInputStream(new BufferedInputStream(in));
        this.out = new DataOutputStream(new BufferedOutputStream(out));
    }

    /** Answers until the parent is gone. Requests are read beside the work, so that even a hung child notices that. */
    void serve(Function<Request, PictureOutcome> looker) throws IOException, InterruptedException {
        Thread.ofPlatform().daemon().name("requests").start(this::readUntilParentIsGone);
        while (true) {
            OutcomeWire.write(out, looker.apply(next.take()));
        }
    }

    private void readUntilParentIsGone() {
        try {
            while (true) {
                next.put(RequestWire.read(in));
            }
        } catch (IOException | InterruptedException e) {
            Runtime.getRuntime().halt(0);
        }
    }
}
