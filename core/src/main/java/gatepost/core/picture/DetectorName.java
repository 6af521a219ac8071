package gatepost.core.picture;

import java.util.Arrays;

/** The face detectors. They detect; none of them recognises anybody. */
public enum DetectorName {
    /** The better one: misses about one face in twenty-five. */
    YUNET_N("yunet-n", 0.3),
    /** The basic one, carried by the build: about one photo in three keeps a missed face, so a person looks twice. */
    MEDIAPIPE_FULL_RANGE("mediapipe-full-range", 0.35);

    private final String label;
    private final double reportedFrom;

    DetectorName(String label, double reportedFrom) {
        this.label = label;
        this.reportedFrom = reportedFrom;
    }

    /** The name in outputs, in the database and on pages' wires. */
    public String label() {
        return label;
    }

    /** The lowest score at which a box is reported at all. */
    public double reportedFrom() {
        return reportedFrom;
    }

    /** Whether the page asks for a second look because this detector misses many faces. */
    public boolean asksForSecondLook() {
        return this == MEDIAPIPE_FULL_RANGE;
    }

    /** The detector of that {@link #label()}; throws {@link IllegalArgumentException} for an unknown one. */
    public static DetectorName ofLabel(String label) {
        return Arrays.stream(values()).filter(name -> name.label.equals(label)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No detector is called " + label));
    }
}
