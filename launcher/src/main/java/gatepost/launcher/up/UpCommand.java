package gatepost.launcher.up;

import gatepost.launcher.Fault;
import gatepost.launcher.RunningParts;
import gatepost.launcher.demo.DemoLogin;
import gatepost.launcher.simulator.SimulatedNetworks;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs everything in one process until it is told to end. */
@Command(
        name = "up",
        description = "Runs database, pages, background work and simulated networks in one process.",
        mixinStandardHelpOptions = true)
public final class UpCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Option(names = "--port", defaultValue = "8080", paramLabel = "N",
            description = {"The port of the pages on 127.0.0.1 (default: ${DEFAULT-VALUE}).",
                    "The simulated networks take the next one."})
    private int port;

    @Option(names = "--data", defaultValue = "${sys:gatepost.home:-.}/.gatepost", paramLabel = "DIR",
            description = "Where everything is kept (default: .gatepost beside the script).")
    private Path data;

    @Option(names = "--no-demo", description = "Without the demo school.")
    private boolean withoutDemo;

    @Override
    public Integer call() {
        if (port < 1 || port > 65_534) {
            throw new ParameterException(command.commandLine(), "--port takes a number from 1 to 65534.");
        }
        var folders = new DataFolders(data);
        try (var parts = RunningParts.endedBySignals()) {
            var stack = new Stack(folders, port, parts, command.commandLine().getErr());
            var database = stack.startDatabase();
            var networks = stack.startNetworks();
            var application = stack.startApplication(database, networks);
            var logins = withoutDemo ? List.<DemoLogin>of() : stack.seedDemo(application, networks);
            announce(application, networks, logins);
            if (!withoutDemo) {
                stack.bringDemoToLife(application, networks);
            }
            stack.rehearse();
            database.ended().toCompletableFuture().join();
            if (parts.isEnding()) {
                return 0;
            }
            throw new Fault("The database server has ended, and Gatepost with it. Its log is server.log in "
                    + folders.database());
        }
    }

    private void announce(Application application, SimulatedNetworks networks, List<DemoLogin> logins) {
        var out = command.commandLine().getOut();
        out.println("Gatepost runs at " + application.address());
        out.println("Simulated networks at " + networks.address());
        logins.forEach(login ->
                out.println("  %-24s %-40s %s".formatted(login.role(), login.email(), login.password())));
        out.flush();
    }
}
