package gatepost.launcher.bench;

import gatepost.launcher.bench.images.ImagesBenchmark;
import gatepost.launcher.bench.publish.ChaosBenchmark;
import gatepost.launcher.bench.publish.PublishBenchmark;
import gatepost.launcher.bench.words.PersonModelTraining;
import gatepost.launcher.bench.words.TextBenchmark;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs one benchmark by its name, and says how busy the machine was. */
@Command(name = "bench", description = "Runs a benchmark and prints a table.", mixinStandardHelpOptions = true)
public final class BenchCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "NAME", description = "Which one: chaos, images, journey, person-model, publish, start, text.")
    private String name;

    @Option(names = "--data", paramLabel = "FOLDER", description = {"For text: a folder with roster*.csv, posts*.csv and tweets in *.conll files.",
            "For images: a folder of photos with labels.csv (file,x,y,width,height) or counts.csv (file,faces)."})
    private Path data;

    @Option(names = "--write", paramLabel = "FILE", description = "For person-model: where to write the weights learnt from the tweets.")
    private Path write;

    @Option(names = "--photos", paramLabel = "N", defaultValue = "0",
            description = "For images: give one child process N photos and print what it holds of the memory meanwhile.")
    private int photos;

    @Option(names = "--posts", paramLabel = "N", defaultValue = "1000", description = "For chaos: how many posts (default: ${DEFAULT-VALUE}).")
    private int posts;

    @Option(names = "--kills", paramLabel = "N", defaultValue = "50", description = "For chaos: how often a worker is killed (default: ${DEFAULT-VALUE}).")
    private int kills;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "For chaos: what decides when who is killed (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Override
    public Integer call() throws Exception {
        var given = Optional.ofNullable(data);
        var benchmarks = Map.of("start", new StartBenchmark(), "journey", new JourneyBenchmark(), "text", new TextBenchmark(given),
                "person-model", new PersonModelTraining(given, Optional.ofNullable(write)), "images", new ImagesBenchmark(given, photos),
                "chaos", new ChaosBenchmark(posts, kills, seed), "publish", new PublishBenchmark());
        var benchmark = benchmarks.get(name);
        if (benchmark == null) {
            throw new ParameterException(command.commandLine(), "There is no benchmark '%s', only: %s"
                    .formatted(name, String.join(", ", benchmarks.keySet().stream().sorted().toList())));
        }
        var out = command.commandLine().getOut();
        benchmark.run(out);
        var machine = ManagementFactory.getOperatingSystemMXBean();
        out.println("Machine: %d processors, load %.1f over the last minute"
                .formatted(machine.getAvailableProcessors(), machine.getSystemLoadAverage()));
        out.flush();
        return 0;
    }
}
