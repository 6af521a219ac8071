package gatepost.worker.picture.video;

import gatepost.core.picture.Box;
import gatepost.core.picture.RenditionRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is filled for one face, frame by frame: everything it may have crossed between two looks, and for a while before the first and after
 * the last, where it would have come from or gone to. Filling too much is a grey patch; filling too little is a child's face.
 */
public final class MovingCover {

    /** How long before the first sighting and after the last: longer than the half second between two looks. */
    static final Duration MARGIN = Duration.ofMillis(750);
    /** How many widths of a face somebody may run between two looks, and be found again as somebody else. */
    private static final int REACH = 4;
    /** Where nothing is known of its way, a face may have come from or gone to any side. */
    private static final double ANY_SIDE = 0.5;

    private final Appearance appearance;
    private final List<Bridge> bridges;

    /** The way between two sightings that may be of one child who ran. */
    private record Bridge(Sighting from, Sighting to) {

        boolean possible() {
            Duration gap = to.at().minus(from.at());
            int reach = REACH * Math.max(from.box().width(), to.box().width());
            return gap.isPositive() && gap.compareTo(Grouping.LONGEST_GAP) <= 0 && from.box().grown((double) reach / from.box().width()).touches(to.box());
        }

        Optional<Box> at(Duration time) {
            return time.compareTo(from.at()) >= 0 && time.compareTo(to.at()) <= 0 ? Optional.of(from.box().with(to.box())) : Optional.empty();
        }
    }

    private MovingCover(Appearance appearance, List<Bridge> bridges) {
        this.appearance = appearance;
        this.bridges = bridges;
    }

    /** @param everybody all appearances of the film: one that begins within reach where another ends may be the same child, running */
    public static MovingCover of(Appearance appearance, List<Appearance> everybody) {
        return new MovingCover(appearance, everybody.stream()
                .flatMap(other -> Stream.of(new Bridge(appearance.last(), other.first()), new Bridge(other.last(), appearance.first())))
                .filter(Bridge::possible).toList());
    }

    /** What is to be filled at a time, in pixels of the upright frame at full size; boxes may reach beyond it. */
    public List<Box> at(Duration time) {
        return face(time).stream().map(RenditionRequest::overFace).toList();
    }

    /** Where the face may be, not grown. */
    List<Box> face(Duration time) {
        var own = time.compareTo(appearance.first().at()) < 0 ? before(time)
                : time.compareTo(appearance.last().at()) > 0 ? after(time) : Optional.of(appearance.sweptAt(time));
        return Stream.concat(own.stream(), bridges.stream().flatMap(bridge -> bridge.at(time).stream())).toList();
    }

    private Optional<Box> before(Duration time) {
        Sighting first = appearance.first();
        return first.at().minus(time).compareTo(MARGIN) > 0 ? Optional.empty()
                : Optional.of(second().map(second -> first.box().with(new Motion(second, first).at(time)))
                        .orElseGet(() -> first.box().grown(ANY_SIDE)));
    }

    private Optional<Box> after(Duration time) {
        Sighting last = appearance.last();
        return time.minus(last.at()).compareTo(MARGIN) > 0 ? Optional.empty()
                : Optional.of(lastButOne().map(earlier -> last.box().with(new Motion(earlier, last).at(time)))
                        .orElseGet(() -> last.box().grown(ANY_SIDE)));
    }

    private Optional<Sighting> second() {
        return appearance.sightings().stream().skip(1).findFirst();
    }

    private Optional<Sighting> lastButOne() {
        var sightings = appearance.sightings();
        return sightings.size() < 2 ? Optional.empty() : Optional.of(sightings.get(sightings.size() - 2));
    }
}
