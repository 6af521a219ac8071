package gatepost.launcher.bench.journey;

import gatepost.launcher.FreePort;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The command {@code up} in a process of its own, known from outside only: its address, its output, its end. */
public final class UpProcess implements AutoCloseable {

    private static final int OK = 200;

    private final Process process;
    private final int port;
    private final Path output;
    private final int saidBefore;

    private UpProcess(Process process, int port, Path output, int saidBefore) {
        this.process = process;
        this.port = port;
        this.output = output;
        this.saidBefore = saidBefore;
    }

    /**
     * Starts it and returns at once.
     *
     * @param command with {@code --port} as the next argument
     * @param output  where everything it says is appended
     */
    public static UpProcess start(ProcessBuilder command, int port, Path output) throws IOException {
        Files.createDirectories(output.toAbsolutePath().getParent());
        int saidBefore = Files.exists(output) ? Files.readString(output).length() : 0;
        command.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(new File(output.toString())));
        return new UpProcess(command.start(), port, output, saidBefore);
    }

    /** A port that is free, with a free one after it. */
    public static int freePort() throws IOException {
        return FreePort.withTheNext();
    }

    /**
     * Returns when it says that it runs and that it is ready.
     *
     * @throws IllegalStateException when it ends instead
     */
    public UpProcess awaitReady() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var question = HttpRequest.newBuilder(address().resolve("/health/readiness")).build();
            Patience.until("up is ready", () -> {
                if (!process.isAlive()) {
                    throw new IllegalStateException("up has ended with %d; what it said is in %s".formatted(process.exitValue(), output));
                }
                return announced() && client.send(question, BodyHandlers.discarding()).statusCode() == OK;
            }, ready -> ready);
        }
        return this;
    }

    private boolean announced() throws IOException {
        return said().contains("Gatepost runs at " + address());
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public URI networks() {
        return URI.create("http://127.0.0.1:" + (port + 1));
    }

    /** Everything that this one has said so far. */
    public String said() throws IOException {
        return Files.readString(output).substring(saidBefore);
    }

    /** The process and everything it has started. */
    public Stream<ProcessHandle> tree() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants());
    }

    /** Waits for its end. */
    public int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    /** Ends it as {@code kill -9} does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Ends it as SIGTERM does. */
    @Override
    public void close() throws InterruptedException {
        process.toHandle().destroy();
        process.waitFor();
    }
}
