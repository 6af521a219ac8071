package gatepost.worker.picture.child;

import gatepost.core.picture.DetectorName;
import gatepost.worker.picture.model.Models;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One running child process. It is asked one thing at a time; after any fault it is ended and not asked again. */
final class Child implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Child.class);

    private final Process process;
    private final Path scratch;
    private final DetectorName detector;
    private final DataOutputStream requests;
    private final DataInputStream answers;

    private Child(Process process, Path scratch, DetectorName detector) {
        this.process = process;
        this.scratch = scratch;
        this.detector = detector;
        this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    static Child start(ChildCommand command, Models models) throws IOException {
        DetectorName detector = models.inUse();
        Path scratch = Scratch.make();
        Child child = new Child(command.builder(models.folder(), scratch).start(), scratch, detector);
        Thread.ofVirtual().name("picture-child-words").start(child::logWords);
        return child;
    }

    /** Whether it runs and looks with this detector. */
    boolean serves(DetectorName wanted) {
        return process.isAlive() && detector == wanted;
    }

    /** The child's answer, or why there is none. */
    PictureOutcome ask(Request request, Duration limit) {
        CompletableFuture<Void> timeUp = new CompletableFuture<Void>()
                .completeOnTimeout(null, limit.toNanos(), TimeUnit.NANOSECONDS);
        timeUp.thenRun(process::destroyForcibly);
        try {
            RequestWire.write(requests, request);
            return OutcomeWire.read(answers);
        } catch (IOException | IllegalArgumentException e) {
            boolean late = timeUp.isDone();
            close();
            return new Failed(late
                    ? "The picture check took longer than " + limit.toSeconds() + " seconds and was stopped"
                    : "The picture check stopped unexpectedly (exit code " + process.exitValue() + ")");
        } finally {
            timeUp.cancel(false);
        }
    }

    private void logWords() {
        try (BufferedReader words = process.errorReader()) {
            words.lines().forEach(line -> LOG.info("picture child: {}", line));
        } catch (IOException | java.io.UncheckedIOException e) {
            LOG.debug("The picture child's words broke off", e);
        }
    }

    /** Ends the process and waits until it is gone. */
    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
        Scratch.remove(scratch);
    }
}
