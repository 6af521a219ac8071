package gatepost.worker.picture;

import gatepost.core.picture.DetectorName;
import gatepost.worker.picture.model.Models;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;

/** The detectors that can be tested on this machine: the carried one always, the better one where it is installed. */
public final class InstalledModels {

    private InstalledModels() {
    }

    /** Only what the build carries. */
    public static Models carried() {
        return Models.in(Path.of("no-models-here"));
    }

    /** The folder that the environment names, or the usual one. */
    public static Models ofThisMachine() {
        return Models.of(System.getenv(), Path.of("../.gatepost"));
    }

    /** For parameterised tests. */
    public static Stream<Named<Models>> all() {
        Models here = ofThisMachine();
        return here.inUse() == DetectorName.YUNET_N
                ? Stream.of(named(carried()), named(here))
                : Stream.of(named(carried()));
    }

    private static Named<Models> named(Models models) {
        return Named.of(models.inUse().label(), models);
    }
}
