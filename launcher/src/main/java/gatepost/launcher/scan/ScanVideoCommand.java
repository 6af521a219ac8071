package gatepost.launcher.scan;

import gatepost.launcher.Home;
import gatepost.worker.picture.model.Models;
import gatepost.worker.picture.scan.ScanVideo;
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

/** The command {@code scan video}. */
@Command(
        name = "video",
        description = {"Finds faces and words in videos (MP4, MOV), twice a second and wherever another scene begins.",
                "What is said in them is not heard. GATEPOST_MODELS=DIR decides which face detector looks."},
        mixinStandardHelpOptions = true)
final class ScanVideoCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Option(names = "--no-text", description = "Without looking for words in the frames.")
    private boolean withoutText;

    @Option(names = "--cover", paramLabel = "DIR",
            description = "Also write each video there, with every face covered for as long as it is seen and without metadata.")
    private Optional<Path> coverDir;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Videos.")
    private List<String> files;

    @Override
    public Integer call() throws IOException {
        try {
            new ScanVideo(Models.of(System.getenv(), Home.data())).run(files, coverDir, !withoutText, System.out, System.err);
            return 0;
        } catch (FileAlreadyExistsException e) {
            throw new ParameterException(command.commandLine(), "--cover takes a folder, and this is a file: " + e.getFile());
        }
    }
}
