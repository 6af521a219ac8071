package gatepost.launcher.bench;

import gatepost.database.EmbeddedServer;
import gatepost.database.EmbeddedServerSettings;
import gatepost.database.FileTree;
import gatepost.launcher.FreePort;
import gatepost.launcher.Main;
import gatepost.launcher.up.AheadOfTime;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What {@code up} takes to its first answer with warm data, beside what cannot be avoided: the bare database server and an empty
 * Micronaut server on the same flags of the JVM, each started alone. As the script does, {@code up} uses the classes loaded ahead of time.
 */
final class StartBenchmark implements Benchmark {

    private static final int RUNS = 5;
    private static final double ALLOWED = 1.4;

    @Override
    public void run(PrintWriter out) throws Exception {
        var folder = Files.createTempDirectory("gatepost-bench");
        try {
            var flags = flags();
            up(flags, folder);
            out.println(flags.isEmpty() ? "No classes are loaded ahead of time" : "With classes loaded ahead of time");
            out.println("Milliseconds by the clock, and of processor time");
            out.println("%-6s %16s %16s %16s %8s %8s".formatted("run", "database", "empty server", "up", "ratio", "cpu"));
            var runs = new ArrayList<Run>();
            for (int number = 1; number <= RUNS; number++) {
                var run = new Run(database(folder.resolve("data/database")),
                        StartedJvm.firstAnswer(List.of(), EmptyServer.class, StartedJvm.classPathOfAnEmptyServer(), List.of()), up(flags, folder));
                runs.add(run);
                out.println("%-6d %16s %16s %16s %8.2f %8.2f".formatted(number, text(run.database), text(run.empty), text(run.up),
                        run.ratio(Cost::wall), run.ratio(Cost::cpu)));
                out.flush();
            }
            out.println("Median ratio %.2f by the clock, allowed %.1f; %.2f of processor time"
                    .formatted(median(runs, Cost::wall), ALLOWED, median(runs, Cost::cpu)));
        } finally {
            FileTree.delete(folder);
        }
    }

    private static List<String> flags() throws IOException {
        var ahead = AheadOfTime.ofThisBuild();
        if (ahead.isPresent() && !ahead.get().exists()) {
            try (var rehearsal = ahead.get().rehearse()) {
                rehearsal.await();
            }
        }
        return ahead.map(AheadOfTime::flags).orElse(List.of());
    }

    private static Cost database(Path folder) {
        long begun = System.nanoTime();
        try (var server = EmbeddedServer.start(EmbeddedServerSettings.in(folder))) {
            return Cost.since(begun, ProcessHandle.of(server.pid()).orElseThrow());
        }
    }

    private static Cost up(List<String> flags, Path folder) throws Exception {
        return StartedJvm.firstAnswer(flags, Main.class, System.getProperty("java.class.path"), List.of(
                "up", "--data", folder.resolve("data").toString(), "--port", Integer.toString(FreePort.withTheNext())));
    }

    private static String text(Cost cost) {
        return "%d / %d".formatted(cost.wall().toMillis(), cost.cpu().toMillis());
    }

    private static double median(List<Run> runs, Function<Cost, Duration> side) {
        return runs.stream().map(run -> run.ratio(side)).sorted().skip(RUNS / 2).findFirst().orElseThrow();
    }

    private record Run(Cost database, Cost empty, Cost up) {

        double ratio(Function<Cost, Duration> side) {
            return (double) side.apply(up).toMillis() / side.apply(database.plus(empty)).toMillis();
        }
    }
}
