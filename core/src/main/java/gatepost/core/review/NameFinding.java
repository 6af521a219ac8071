package gatepost.core.review;

import gatepost.core.check.Finding;
import java.util.List;
import java.util.UUID;

/** A finding with the pupils it may name, most likely first. */
public record NameFinding(Finding finding, List<UUID> candidates) {

    public NameFinding {
        candidates = List.copyOf(candidates);
    }
}
