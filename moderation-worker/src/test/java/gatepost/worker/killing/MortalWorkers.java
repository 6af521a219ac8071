package gatepost.worker.killing;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Keeps a number of workers running, each in a process of its own, and starts a new one for each that died. */
final class MortalWorkers implements AutoCloseable {

    private final Map<String, String> settings;
    private final Path log;
    private final List<Process> running = new ArrayList<>();
    private int deaths;

    MortalWorkers(Map<String, String> settings, Path log) {
        this.settings = settings;
        this.log = log;
    }

    /** Brings their number up to this. */
    void keep(int wanted) {
        var dead = running.stream().filter(process -> !process.isAlive()).toList();
        deaths += dead.size();
        running.removeAll(dead);
        while (running.size() < wanted) {
            running.add(start());
        }
    }

    /** How many died until now. */
    int deaths() {
        return deaths;
    }

    private Process start() {
        var builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-Xshare:auto",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow", "-Dsun.net.http.retryPost=false", MortalWorkerMain.class.getName());
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        builder.environment().putAll(settings);
        builder.redirectErrorStream(true).redirectOutput(Redirect.appendTo(log.toFile()));
        try {
            return builder.start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        running.forEach(Process::destroyForcibly);
        running.forEach(process -> process.onExit().join());
    }
}
