package gatepost.launcher.bench;

import gatepost.database.FileTree;
import gatepost.launcher.Main;
import gatepost.launcher.bench.journey.ApiJourney;
import gatepost.launcher.bench.journey.JourneyTimes;
import gatepost.launcher.bench.journey.UpProcess;
import gatepost.worker.picture.demo.DrawnScene;
import gatepost.worker.picture.demo.SceneSpec;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** How long people wait on the way of a post, from its photo to its removal, at a stack started for this run. */
final class JourneyBenchmark implements Benchmark {

    private static final int JOURNEYS = 20;
    private static final int CHILDREN = 4;

    @Override
    public void run(PrintWriter out) throws Exception {
        var folder = Files.createTempDirectory("gatepost-bench");
        try {
            table(out, measure(folder));
        } finally {
            FileTree.delete(folder);
        }
        out.println();
        new StartBenchmark().run(out);
    }

    private static List<JourneyTimes> measure(Path folder) throws Exception {
        int port = UpProcess.freePort();
        var command = new ProcessBuilder(StartedJvm.command(List.of(), Main.class, System.getProperty("java.class.path"), List.of(
                "up", "--data", folder.resolve("data").toString(), "--port", Integer.toString(port))));
        try (var up = UpProcess.start(command, port, folder.resolve("up.log")).awaitReady();
             var journey = ApiJourney.of(up.address(), up.networks())) {
            journey.run(0, photo(0));
            var times = new ArrayList<JourneyTimes>();
            for (int number = 1; number <= JOURNEYS; number++) {
                times.add(journey.run(number, photo(number)));
            }
            return times;
        }
    }

    /** A new one each time, as what was found in known bytes is known. */
    private static byte[] photo(int number) {
        return DrawnScene.jpeg(SceneSpec.sportsDay(CHILDREN, number).atTwelveMegapixels());
    }

    private static void table(PrintWriter out, List<JourneyTimes> times) {
        out.println("%d journeys, each with a photo of 12 megapixels; the first one is left out".formatted(times.size()));
        out.println("%-40s %10s %10s %10s".formatted("", "p50 ms", "p95 ms", "allowed ms"));
        row(out, "upload finished to findings", times, JourneyTimes::findings, 3_000);
        row(out, "end of grace to published", times, JourneyTimes::published, 2_000);
        row(out, "withdrawal to first delete call", times, JourneyTimes::firstDelete, 2_000);
        row(out, "hide pressed to hidden", times, JourneyTimes::hidden, 1_000);
    }

    private static void row(PrintWriter out, String name, List<JourneyTimes> times, Function<JourneyTimes, Duration> time, int allowed) {
        var sorted = times.stream().map(time).map(Duration::toMillis).sorted().toList();
        out.println("%-40s %10d %10d %10d".formatted(name, at(sorted, 0.5), at(sorted, 0.95), allowed));
    }

    /** The smallest of the sorted times that this share of them does not exceed. */
    private static long at(List<Long> sorted, double share) {
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
