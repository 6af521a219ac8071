package gatepost.launcher;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/**
 * The parts of a running command, ended in the reverse order of their start when the process is told to end.
 *
 * <p>A signal during a start waits for the part that is just starting, and no further part is started.
 */
public final class RunningParts implements AutoCloseable {

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private boolean ending;

    /** Ends everything when the process gets SIGINT or SIGTERM. */
    public static RunningParts endedBySignals() {
        var parts = new RunningParts();
        Runtime.getRuntime().addShutdownHook(new Thread(parts::close, "ending"));
        return parts;
    }

    /**
     * Starts one part more.
     *
     * @throws Fault when the process is already ending
     */
    public synchronized <P extends AutoCloseable> P start(Supplier<P> starting) {
        if (ending) {
            throw new Fault("Ended while starting.");
        }
        var part = starting.get();
        parts.push(part);
        return part;
    }

    /** Whether the parts are being ended, or have been. */
    public synchronized boolean isEnding() {
        return ending;
    }

    /** Ends all parts; one that fails to end does not keep the others running. */
    @Override
    public synchronized void close() {
        ending = true;
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception e) {
                System.err.println("A part did not end cleanly: " + e);
            }
        }
    }
}
