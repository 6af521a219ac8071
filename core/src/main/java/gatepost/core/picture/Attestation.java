package gatepost.core.picture;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What an author attests of each picture before it goes to the Headteacher (K6). The order is part of frozen revisions. */
public enum Attestation {
    /** No face is without a box. */
    FACES_MARKED,
    SUITABLY_DRESSED,
    NOBODY_IN_DISTRESS,
    NOTHING_CONFIDENTIAL;

    /** Everything that is asked for. */
    public static Set<Attestation> all() {
        return EnumSet.allOf(Attestation.class);
    }

    /** What {@link #written} wrote, in its order. */
    public static List<Attestation> read(String written) {
        return written.isEmpty() ? List.of() : Arrays.stream(written.split(",")).map(Attestation::valueOf).toList();
    }

    /** The names in their order, comma-separated. */
    public static String written(Set<Attestation> attested) {
        return attested.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }
}
