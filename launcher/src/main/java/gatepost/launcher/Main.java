package gatepost.launcher;

import picocli.CommandLine;

/** The command line: 0 when a run finished, 2 for wrong usage, 1 for a fault of ours. */
public final class Main {

    private Main() {
    }

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** The parsed command line, to be executed in this process. */
    public static CommandLine commandLine() {
        return new CommandLine(new GatepostCommand()).setExecutionExceptionHandler(new FaultAsSentence());
    }
}
