package gatepost.launcher.scan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code scan text}. */
@Command(
        name = "text",
        description = "Finds pupils' names and personal details in texts.",
        mixinStandardHelpOptions = true)
final class ScanTextCommand implements Callable<Integer> {

    @Mixin
    private LinesInput input;

    @Option(names = "--roster", paramLabel = "FILE.csv",
            description = "The roll: id,legal_first,middle,surname,preferred_first. Without it no pupils' names are known.")
    private Optional<Path> roster;

    @Override
    public Integer call() throws IOException {
        return input.scan((in, out) -> new ScanText().run(roster, in, out));
    }
}
