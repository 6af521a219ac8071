package gatepost.launcher.up;

import gatepost.launcher.FreePort;
import gatepost.launcher.Main;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command {@code up} in a JVM of its own, as the script runs it. */
record RunningUp(Process process) implements AutoCloseable {

    /** Without the demo school. */
    static RunningUp start(Path data, int port) throws IOException {
        return start(data, port, List.of("--no-demo"));
    }

    static RunningUp startWithDemo(Path data, int port) throws IOException {
        return start(data, port, List.of());
    }

    private static RunningUp start(Path data, int port, List<String> more) throws IOException {
        var command = launcher(List.of());
        command.addAll(List.of("up", "--data", data.toString(), "--port", Integer.toString(port)));
        command.addAll(more);
        var builder = new ProcessBuilder(command);
        // Nothing is fetched from a network in a test.
        builder.environment().putIfAbsent("GATEPOST_MODELS", data.resolve("no-models").toString());
        return new RunningUp(builder.start());
    }

    /** The start of a command line of ours, to which the arguments are added. */
    static List<String> launcher(List<String> flags) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(flags);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        return command;
    }

    /** Waits for the line with which it says where it runs; an empty text when it ended before. */
    String address() throws IOException {
        var line = process.inputReader().readLine();
        return line == null ? "" : line.replace("Gatepost runs at ", "");
    }

    /** Waits for its end, and gives what it said on standard error. */
    String lastWords() throws IOException, InterruptedException {
        var words = String.join("\n", process.errorReader().lines().toList());
        process.waitFor();
        return words;
    }

    int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.toHandle().destroy();
        process.waitFor();
    }

    static int freePort() throws IOException {
        return FreePort.withTheNext();
    }
}
