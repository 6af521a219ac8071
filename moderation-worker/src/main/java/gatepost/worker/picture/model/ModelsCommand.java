package gatepost.worker.picture.model;

import gatepost.core.picture.DetectorName;
import java.io.IOException;
import java.io.PrintStream;

/** {@code ./gatepost models}: fetches the pinned model where it is missing, and verifies digests. */
public final class ModelsCommand {

    private final Models models;

    public ModelsCommand(Models models) {
        this.models = models;
    }

    /**
     * Prints one line per detector: its name, its model's digest, and where it stands.
     *
     * @param check only verify, fetch nothing
     * @param out data
     * @param words sentences for people
     * @return exit code: 0 when the better detector is installed, 1 when it is not
     */
    public int run(boolean check, PrintStream out, PrintStream words) {
        if (!check && models.fetched() && !models.isInstalled()) {
            fetch(words);
        }
        boolean installed = models.isInstalled();
        CarriedModel.read();
        line(out, DetectorName.YUNET_N, PinnedModel.YUNET.sha256(),
                installed ? models.folder().resolve(PinnedModel.YUNET.file()).toString() : "missing");
        line(out, DetectorName.MEDIAPIPE_FULL_RANGE, CarriedModel.SHA256, "carried by the build");
        if (!installed) {
            words.println("Photos are looked at with the basic detector until " + PinnedModel.YUNET.file()
                    + " with the digest above stands in " + models.folder());
        }
        return installed ? 0 : 1;
    }

    private void fetch(PrintStream words) {
        try {
            new ModelFetch(models).fetch();
        } catch (IOException e) {
            words.println("The model could not be fetched: " + e.getMessage());
        }
    }

    private static void line(PrintStream out, DetectorName name, String digest, String place) {
        out.printf("%s\t%s\t%s%n", name.label(), digest, place);
    }
}
