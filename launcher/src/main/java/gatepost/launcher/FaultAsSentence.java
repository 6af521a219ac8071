package gatepost.launcher;

import gatepost.database.EmbeddedServerException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Shows a sentence for what a person can put right, and the whole story of anything else. */
final class FaultAsSentence implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
        if (fault instanceof Fault || fault instanceof EmbeddedServerException) {
            command.getErr().println(fault.getMessage());
        } else {
            fault.printStackTrace(command.getErr());
        }
        return ExitCode.SOFTWARE;
    }
}
