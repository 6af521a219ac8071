package gatepost.launcher.models;

import gatepost.launcher.Home;
import gatepost.worker.picture.model.Models;
import gatepost.worker.picture.model.ModelsCommand;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code models}. */
@Command(
        name = "models",
        description = {"Fetches the pinned models into the models folder and verifies their digests.",
                "Ends with 1 while the better face detector is missing."},
        mixinStandardHelpOptions = true)
public final class FetchModels implements Callable<Integer> {

    @Option(names = "--check", description = "Only verify; fetch nothing.")
    private boolean check;

    @Override
    public Integer call() {
        return new ModelsCommand(Models.of(System.getenv(), Home.data())).run(check, System.out, System.err);
    }
}
