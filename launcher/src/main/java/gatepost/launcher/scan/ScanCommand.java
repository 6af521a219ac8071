package gatepost.launcher.scan;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Looks at pictures, videos, texts and comments from the command line. Nothing but this process runs: no database, no network. */
@Command(
        name = "scan",
        description = {"Looks at pictures, videos, texts or comments: one line of JSON for each input, in their order.",
                "Needs no database, no network and no running Gatepost."},
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "image|video|text|comments",
        subcommands = {ScanImageCommand.class, ScanVideoCommand.class, ScanTextCommand.class, ScanCommentsCommand.class})
public final class ScanCommand implements Runnable {

    @Spec
    private CommandSpec command;

    @Override
    public void run() {
        throw new ParameterException(command.commandLine(), "Say what to scan: image, video, text or comments.");
    }
}
