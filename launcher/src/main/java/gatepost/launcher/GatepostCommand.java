package gatepost.launcher;

import gatepost.launcher.bench.BenchCommand;
import gatepost.launcher.models.FetchModels;
import gatepost.launcher.scan.ScanCommand;
import gatepost.launcher.simulator.SimulatorCommand;
import gatepost.launcher.up.RehearseCommand;
import gatepost.launcher.up.UpCommand;
import picocli.CommandLine.Command;

@Command(
        name = "gatepost",
        description = "A school's posts pass the gate before they meet the public.",
        mixinStandardHelpOptions = true,
        version = "gatepost 0.1.0",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {UpCommand.class, ScanCommand.class, SimulatorCommand.class, FetchModels.class, BenchCommand.class,
                RehearseCommand.class})
final class GatepostCommand {
}
