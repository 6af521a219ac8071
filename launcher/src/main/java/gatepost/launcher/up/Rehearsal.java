package gatepost.launcher.up;

import gatepost.database.FileTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running rehearsal. Ended before its time it leaves no cache, and a later start rehearses again. */
public final class Rehearsal implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);

    private final Process process;
    private final Path folder;
    private final CompletableFuture<Void> over;

    Rehearsal(Process process, Path folder, AheadOfTime aheadOfTime) {
        this.process = process;
        this.folder = folder;
        this.over = process.onExit().thenAccept(_ -> keep(aheadOfTime));
    }

    private void keep(AheadOfTime aheadOfTime) {
        try {
            if (process.exitValue() == 0) {
                aheadOfTime.takeFrom(folder);
            }
            FileTree.delete(folder);
        } catch (IOException e) {
            LOG.debug("The classes loaded ahead of time could not be kept", e);
        }
    }

    /** Waits until the cache is made, or the rehearsal has failed. */
    public void await() {
        over.join();
    }

    /** Ends it now, with the processes it started. */
    @Override
    public void close() {
        var started = process.descendants().toList();
        started.forEach(ProcessHandle::destroyForcibly);
        started.forEach(ended -> ended.onExit().join());
        process.destroyForcibly();
        over.join();
    }
}
