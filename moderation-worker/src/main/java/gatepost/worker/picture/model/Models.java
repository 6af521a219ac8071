package gatepost.worker.picture.model;

import gatepost.core.picture.DetectorName;
import gatepost.worker.picture.detect.FaceDetector;
import gatepost.worker.picture.detect.MediaPipeFullRange;
import gatepost.worker.picture.detect.YuNet;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Decides which face detector looks. A folder named by {@code GATEPOST_MODELS} decides alone; otherwise it is the models
 * folder among the data, which a fetch can fill. Without the better model there, the one that the build carries is used.
 *
 * @param folder where the better model is looked for
 * @param fetched whether a model may be fetched into the folder
 */
public record Models(Path folder, boolean fetched) {

    private static final String DECIDING = "GATEPOST_MODELS";

    /** The folder that the environment names, or {@code models} in the data folder. */
    public static Models of(Map<String, String> environment, Path dataFolder) {
        return of(Optional.ofNullable(environment.get(DECIDING)), dataFolder);
    }

    /** The named folder where the name is not blank, or {@code models} in the data folder. */
    public static Models of(Optional<String> decidingFolder, Path dataFolder) {
        return decidingFolder.filter(name -> !name.isBlank())
                .map(name -> new Models(Path.of(name), false))
                .orElseGet(() -> new Models(dataFolder.resolve("models"), true));
    }

    /** Only the models in this folder, nothing fetched. */
    public static Models in(Path folder) {
        return new Models(folder, false);
    }

    /** Which detector would look now. */
    public DetectorName inUse() {
        return PinnedModel.YUNET.readFrom(folder).isPresent() ? DetectorName.YUNET_N : DetectorName.MEDIAPIPE_FULL_RANGE;
    }

    /** Loads the detector to use now; the caller closes it. */
    public FaceDetector open() {
        return PinnedModel.YUNET.readFrom(folder).<FaceDetector>map(YuNet::new)
                .orElseGet(() -> new MediaPipeFullRange(CarriedModel.read()));
    }

    boolean isInstalled() {
        return inUse() == DetectorName.YUNET_N;
    }
}
