package gatepost.launcher.scan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code scan comments}. */
@Command(
        name = "comments",
        description = "Gives first verdicts on comments.",
        mixinStandardHelpOptions = true)
final class ScanCommentsCommand implements Callable<Integer> {

    @Mixin
    private LinesInput input;

    @Option(names = "--roster", paramLabel = "FILE.csv",
            description = "The roll: id,legal_first,middle,surname,preferred_first. Without it no pupils' names are known.")
    private Optional<Path> roster;

    @Option(names = "--staff", paramLabel = "FILE.csv",
            description = "The staff: id,title,first,surname. Without it no names of staff are known.")
    private Optional<Path> staff;

    @Override
    public Integer call() throws IOException {
        return input.scan((in, out) -> new ScanComments().run(roster, staff, in, out));
    }
}
