package gatepost.worker.picture.video;

import gatepost.core.picture.Box;
import gatepost.core.picture.FaceBox;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/**
 * Sightings that follow one another in time at one place, and so are taken for one face. Nothing is compared but place, size and time: whoever
 * leaves the frame and comes back appears anew (C9).
 *
 * @param sightings in the order of time, at least one, no two at the same time
 */
public record Appearance(List<Sighting> sightings) {

    public Appearance {
        sightings = List.copyOf(sightings);
        if (sightings.isEmpty()) {
            throw new IllegalArgumentException("An appearance is somebody's: it has a sighting");
        }
    }

    public Sighting first() {
        return sightings.getFirst();
    }

    public Sighting last() {
        return sightings.getLast();
    }

    /** The sighting in which it is seen best: the surest, and of those the largest. */
    public Sighting clearest() {
        return sightings.stream().max(Comparator.comparingDouble(Sighting::score).thenComparing(sighting -> sighting.box().area())).orElseThrow();
    }

    /** Whether it is a face for sure, rather than a possible face all the time. */
    public boolean isFace() {
        return clearest().score() >= FaceBox.FACE_FROM;
    }

    /** Everything that the face may have crossed between two sightings, or the box of the one at that time. Only for times from the first to the last. */
    public Box sweptAt(Duration at) {
        Sighting before = first();
        for (Sighting next : sightings) {
            if (next.at().compareTo(at) >= 0) {
                return next.at().equals(at) ? next.box() : before.box().with(next.box());
            }
            before = next;
        }
        throw new IllegalArgumentException("It is not seen any more at that time");
    }
}
