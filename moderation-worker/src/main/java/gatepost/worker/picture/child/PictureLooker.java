package gatepost.worker.picture.child;

import gatepost.core.picture.RenditionRequest;
import gatepost.worker.picture.model.Models;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands pictures to a child process, one after the other in the order of asking. A picture can crash, hang or starve the child
 * but not this process: the child is then ended, the picture's outcome is {@link Failed}, and the next picture gets a new
 * child. No picture makes these methods throw.
 */
@Singleton
public class PictureLooker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PictureLooker.class);

    /** How long one picture may take. */
    public static final Duration LIMIT = Duration.ofSeconds(30);

    private final ReentrantLock turn = new ReentrantLock(true);
    private final Models models;
    private final ChildCommand command;
    private final Duration limit;
    private volatile Optional<Child> child = Optional.empty();
    private volatile boolean closed;

    @Inject
    public PictureLooker(Models models) {
        this(models, ChildCommand.shipped(), LIMIT);
    }

    PictureLooker(Models models, ChildCommand command, Duration limit) {
        this.models = models;
        this.command = command;
        this.limit = limit;
    }

    /** Starts the child now, so that the first picture does not wait for it; nothing to do while a picture is with it. */
    public void warm() {
        if (!turn.tryLock()) {
            return;
        }
        try {
            ready();
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("The picture check could not be started; pictures are held until it can", e);
        } finally {
            turn.unlock();
        }
    }

    /** Finds the faces in a picture file and makes its proof. */
    public LookOutcome look(byte[] file) {
        return ask(new Request.Look(file)) instanceof LookOutcome outcome ? outcome : mixedUp();
    }

    /** Makes the rendition of a picture file that is published. */
    public RenderOutcome render(byte[] file, RenditionRequest wanted) {
        return ask(new Request.Render(file, wanted)) instanceof RenderOutcome outcome ? outcome : mixedUp();
    }

    private PictureOutcome ask(Request request) {
        turn.lock();
        try {
            return closed ? new Failed("The picture check is shutting down") : ready().ask(request, limit);
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("The picture check could not be started", e);
            return new Failed("The picture check could not be started");
        } finally {
            turn.unlock();
        }
    }

    /** The running child, or a new one where it died or a better detector has arrived. */
    private Child ready() throws IOException {
        Optional<Child> fit = child.filter(running -> running.serves(models.inUse()));
        if (fit.isEmpty()) {
            child.ifPresent(Child::close);
            child = Optional.of(Child.start(command, models));
        }
        return child.orElseThrow();
    }

    private static Failed mixedUp() {
        return new Failed("The picture check answered another question");
    }

    /** Ends the child; a picture in work fails. */
    @Override
    @PreDestroy
    public void close() {
        closed = true;
        child.ifPresent(Child::close); // sets free whoever waits for its answer
        turn.lock();
        try {
            child.ifPresent(Child::close);
        } finally {
            turn.unlock();
        }
    }
}
