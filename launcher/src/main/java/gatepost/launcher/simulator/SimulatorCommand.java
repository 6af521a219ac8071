package gatepost.launcher.simulator;

import gatepost.launcher.RunningParts;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs the simulated networks alone until it is told to end. */
@Command(name = "simulator", description = "Runs the simulated networks alone.", mixinStandardHelpOptions = true)
public final class SimulatorCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Option(names = "--port", defaultValue = "8081", paramLabel = "N",
            description = "The port on 127.0.0.1, or 0 for any free one (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(names = "--data", paramLabel = "DIR", description = "Where posts are kept (default: in memory).")
    private Optional<Path> data;

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > 65_535) {
            throw new ParameterException(command.commandLine(), "--port takes a number from 0 to 65535.");
        }
        try (var parts = RunningParts.endedBySignals()) {
            var networks = parts.start(() -> SimulatedNetworks.start(port, data));
            var out = command.commandLine().getOut();
            out.println("Simulated networks at " + networks.address());
            out.flush();
            // Only a signal ends this command.
            new CountDownLatch(1).await();
            return 0;
        }
    }
}
