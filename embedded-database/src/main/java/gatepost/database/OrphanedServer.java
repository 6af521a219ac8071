package gatepost.database;

import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A server whose JVM was killed and which still holds the tables. Whoever holds the folder's lock may end it. */
final class OrphanedServer {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanedServer.class);
    private static final long PATIENCE_SECONDS = 30;

    private OrphanedServer() {
    }

    // Processes are found by the folder in their command line: a pid file may be missing after a kill, or name a
    // process that has nothing to do with us.
    static void end(DataFolder folder) {
        var option = ServerCommand.tablesOption(folder);
        ProcessHandle.allProcesses()
                .filter(process -> process.info().arguments()
                        .map(arguments -> Arrays.asList(arguments).contains(option)).orElse(false))
                .forEach(OrphanedServer::end);
    }

    private static void end(ProcessHandle orphan) {
        LOG.info("Ending database process {}, left over from a run that was killed", orphan.pid());
        orphan.destroy();
        try {
            orphan.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            orphan.destroyForcibly();
            orphan.onExit().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedServerException("Interrupted while an older database process was ending.", e);
        } catch (ExecutionException e) {
            throw new EmbeddedServerException("An older database process could not be ended.", e);
        }
    }
}
