package gatepost.worker.picture.video;

import gatepost.core.picture.Box;
import gatepost.core.picture.FaceBox;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Groups the faces of one frame after the other along the time line. A face is the one seen shortly before where both overlap well, standing
 * still or moving on as before, or where nobody else is near; whoever moves further than that, or past somebody, appears anew, so that no
 * appearance is two children.
 */
public final class Grouping {

    /** How long a face may go unseen and still be the same: one frame that missed it, at two a second, and a little. */
    static final Duration LONGEST_GAP = Duration.ofMillis(1100);
    private static final double SAME = 0.3;
    /** Share of a face's size that may lie between it and where it is seen next. */
    private static final double REACH = 0.75;
    private static final double MOST_GROWN = 1.5;

    private final List<Trail> trails = new ArrayList<>();
    private List<Trail> open = new ArrayList<>();

    /** Takes the faces of the next frame that was looked at, later than all before.
     *
     * @param cut whether the scene changed since the last one: then nobody is where they were */
    public void add(Duration at, List<FaceBox> faces, boolean cut) {
        open = new ArrayList<>(open.stream().filter(trail -> !cut && at.minus(trail.last().at()).compareTo(LONGEST_GAP) <= 0).toList());
        Set<Trail> continued = new HashSet<>();
        Set<Integer> placed = new HashSet<>();
        for (Link link : links(at, faces)) {
            if (!continued.contains(link.trail) && placed.add(link.face)) {
                continued.add(link.trail);
                link.trail.sightings.add(sighting(at, faces.get(link.face)));
            }
        }
        for (int face = 0; face < faces.size(); face++) {
            if (!placed.contains(face)) {
                var begun = new Trail(sighting(at, faces.get(face)));
                trails.add(begun);
                open.add(begun);
            }
        }
    }

    /** Everybody so far, by when they were first seen, then from left to right. */
    public List<Appearance> appearances() {
        return trails.stream().map(trail -> new Appearance(trail.sightings))
                .sorted(Comparator.comparing((Appearance it) -> it.first().at()).thenComparing(it -> it.first().box().x())).toList();
    }

    /** From the surest on: first whoever overlaps, best first, then whoever alone is near. */
    private List<Link> links(Duration at, List<FaceBox> faces) {
        var near = new ArrayList<Link>();
        for (Trail trail : open) {
            for (int face = 0; face < faces.size(); face++) {
                Box box = faces.get(face).box();
                if (trail.last().box().grown(REACH).touches(box) && alikeInSize(trail.last().box(), box)) {
                    near.add(new Link(trail, face, Math.max(trail.last().box().overlap(box), trail.expected(at).overlap(box))));
                }
            }
        }
        return near.stream().filter(link -> link.overlap >= SAME || near.stream().noneMatch(link::contradicts))
                .sorted(Comparator.comparingDouble(Link::overlap).reversed()).toList();
    }

    private static boolean alikeInSize(Box one, Box other) {
        return one.width() <= MOST_GROWN * other.width() && other.width() <= MOST_GROWN * one.width();
    }

    private static Sighting sighting(Duration at, FaceBox face) {
        return new Sighting(at, face.box(), face.score());
    }

    private record Link(Trail trail, int face, double overlap) {

        /** Whether one of the two is near somebody else as well. */
        private boolean contradicts(Link other) {
            return (trail == other.trail) != (face == other.face);
        }
    }

    private static final class Trail {

        private final List<Sighting> sightings = new ArrayList<>();

        private Trail(Sighting first) {
            sightings.add(first);
        }

        private Sighting last() {
            return sightings.getLast();
        }

        /** Where it would be, had it moved on as it did last. */
        private Box expected(Duration at) {
            return sightings.size() < 2 ? last().box() : new Motion(sightings.get(sightings.size() - 2), last()).at(at);
        }
    }
}
