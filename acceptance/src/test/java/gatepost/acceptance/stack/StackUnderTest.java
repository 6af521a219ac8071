package gatepost.acceptance.stack;

import gatepost.launcher.bench.journey.UpProcess;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** The stack of {@code ./gatepost up} in a process of its own, on data that is thrown away at the end. */
public final class StackUnderTest implements AutoCloseable {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path SCRIPT = Path.of("..", "gatepost").toAbsolutePath().normalize();

    private final Path folder;
    private final int port;
    private UpProcess up;

    private StackUnderTest(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** Starts one on fresh data, and waits until it is ready. */
    public static StackUnderTest start() throws Exception {
        var folder = Files.createTempDirectory(Files.createDirectories(TARGET.resolve("stacks")), "stack-");
        var stack = new StackUnderTest(folder, UpProcess.freePort());
        try {
            stack.startAgain();
        } catch (Exception e) {
            throw new IllegalStateException(stack.lastWords(), e);
        }
        return stack;
    }

    /** Starts it again on the same data, after its end. */
    public void startAgain() throws Exception {
        up = UpProcess.start(command(port), port, folder.resolve("up.log")).awaitReady();
    }

    /** Starts a second one on the same data, while this one runs, and does not wait for it. */
    public UpProcess startBeside() throws IOException {
        int other = UpProcess.freePort();
        return UpProcess.start(command(other), other, folder.resolve("second.log"));
    }

    private ProcessBuilder command(int onPort) {
        var command = new ProcessBuilder(SCRIPT.toString(), "up", "--port", Integer.toString(onPort), "--data", folder.resolve("data").toString());
        command.environment().put("GATEPOST_BUILT_BY_SUITE", "yes");
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        // Nothing is fetched from a network in a test: without a folder of models the detector that the build carries looks.
        command.environment().putIfAbsent("GATEPOST_MODELS", folder.resolve("no-models").toString());
        return command;
    }

    public URI address() {
        return up.address();
    }

    public URI networks() {
        return up.networks();
    }

    /** Ends it as {@code kill -9} does. */
    public void kill() throws InterruptedException {
        up.kill();
    }

    /** Everything it has said, at all its starts. */
    public String lastWords() throws IOException {
        return Files.readString(folder.resolve("up.log"));
    }

    @Override
    public void close() throws Exception {
        up.close();
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).filter(each -> !each.equals(folder) && !each.endsWith("up.log")).toList()) {
                Files.delete(file);
            }
        }
    }
}
