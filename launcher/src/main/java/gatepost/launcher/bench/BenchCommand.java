package gatepost.launcher.bench;

import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs one benchmark by its name, and says how busy the machine was. */
@Command(name = "bench", description = "Runs a benchmark and prints a table.", mixinStandardHelpOptions = true)
public final class BenchCommand implements Callable<Integer> {

    private static final Map<String, Benchmark> BENCHMARKS = Map.of("start", new StartBenchmark(), "journey", new JourneyBenchmark());

    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "NAME", description = "Which one: journey, start.")
    private String name;

    @Override
    public Integer call() throws Exception {
        var benchmark = BENCHMARKS.get(name);
        if (benchmark == null) {
            throw new ParameterException(command.commandLine(), "There is no benchmark '%s', only: %s"
                    .formatted(name, String.join(", ", BENCHMARKS.keySet().stream().sorted().toList())));
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
