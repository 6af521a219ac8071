package gatepost.launcher.scan;

import gatepost.launcher.Home;
import gatepost.worker.picture.model.Models;
import gatepost.worker.picture.scan.ScanImage;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code scan image}. */
@Command(
        name = "image",
        description = {"Finds faces and words in pictures and reads what the files say about themselves.",
                "GATEPOST_MODELS=DIR decides which face detector looks."},
        mixinStandardHelpOptions = true)
final class ScanImageCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Option(names = "--no-text", description = "Without looking for words in the pictures.")
    private boolean withoutText;

    @Option(names = "--cover", paramLabel = "DIR", description = "Also write each picture there with every face covered.")
    private Optional<Path> coverDir;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Pictures.")
    private List<String> files;

    @Override
    public Integer call() throws IOException {
        try {
            new ScanImage(Models.of(System.getenv(), Home.data())).run(files, coverDir, !withoutText, System.out);
            return 0;
        } catch (FileAlreadyExistsException e) {
            throw new ParameterException(command.commandLine(), "--cover takes a folder, and this is a file: " + e.getFile());
        }
    }
}
