package gatepost.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The running server, and the thread it belongs to.
 *
 * <p>The kernel's promise to end a child with its parent is about the parent's <em>thread</em>. So one thread starts the
 * server, writes its log and stays until it has ended.
 */
final class ServerProcess implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ServerProcess.class);
    private static final int ATTEMPTS_AT_A_FREE_PORT = 5;
    private static final long PATIENCE_SECONDS = 30;

    private final int port;
    private final Process process;

    private ServerProcess(int port, Process process) {
        this.port = port;
        this.process = process;
    }

    static ServerProcess start(ServerCommand command) throws IOException {
        var wanted = command.settings().port();
        if (wanted.isPresent()) {
            return start(command, wanted.get(), 1);
        }
        return start(command, freePort(), ATTEMPTS_AT_A_FREE_PORT);
    }

    private static ServerProcess start(ServerCommand command, int port, int attempts) throws IOException {
        return switch (attempt(command, port)) {
            case Start.Ready(var process) -> new ServerProcess(port, process);
            // Someone else was given the free port between our looking and the server's binding.
            case Start.PortTaken() when attempts > 1 -> start(command, freePort(), attempts - 1);
            case Start.PortTaken() -> throw new EmbeddedServerException(
                    "The database cannot listen on port %d: another program does.".formatted(port));
            case Start.Ended() -> throw new EmbeddedServerException(
                    "The database server ended while starting; the reason is in %s".formatted(command.folder().log()));
        };
    }

    private static Start attempt(ServerCommand command, int port) throws IOException {
        var start = new CompletableFuture<Start>();
        Thread.ofPlatform().name("database-server").daemon().start(() -> run(command, port, start));
        try {
            return start.join();
        } catch (CompletionException e) {
            throw new IOException(e.getCause().getMessage(), e.getCause());
        }
    }

    private static void run(ServerCommand command, int port, CompletableFuture<Start> start) {
        try {
            var process = new ProcessBuilder(command.onPort(port)).redirectErrorStream(true).start();
            var watch = new StartWatch();
            try {
                process.getOutputStream().close();
                readLog(process, command.folder().log(), watch, start);
            } catch (IOException e) {
                // A full disk must not end this thread, and the server with it.
                LOG.warn("The database server's log cannot be written any longer: {}", e.getMessage());
            }
            process.waitFor();
            start.complete(watch.outcomeAtEnd());
        } catch (IOException | InterruptedException e) {
            start.completeExceptionally(e);
        }
    }

    private static void readLog(Process process, Path file, StartWatch watch, CompletableFuture<Start> start)
            throws IOException {
        try (var lines = process.inputReader(); var log = Files.newBufferedWriter(file)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (watch.isReady(line)) {
                    start.complete(new Start.Ready(process));
                }
                log.write(line);
                log.newLine();
                log.flush();
            }
        } catch (IOException e) {
            if (!start.isDone()) {
                process.destroy();
            }
            throw e;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    CompletionStage<Process> ended() {
        return process.onExit();
    }

    @Override
    public void close() {
        // Process.destroy() would also close the stream with the server's last words.
        process.toHandle().destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
