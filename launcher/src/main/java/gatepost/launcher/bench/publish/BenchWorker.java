package gatepost.launcher.bench.publish;

import gatepost.worker.ModerationWorker;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A worker in a process of its own, as an operator runs it. */
final class BenchWorker implements AutoCloseable {

    private final Process process;

    private BenchWorker(Process process) {
        this.process = process;
    }

    /** Starts it with these settings; what it says is appended to the log. */
    static BenchWorker start(Map<String, Object> settings, Path log) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx400m", "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
                "-Dsun.net.http.retryPost=false", "-Dmicronaut.server.port=-1"));
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), ModerationWorker.class.getName()));
        return new BenchWorker(new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.appendTo(log.toFile())).start());
    }

    /** Ends it as {@code kill -9} does. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    boolean alive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        kill();
    }
}
