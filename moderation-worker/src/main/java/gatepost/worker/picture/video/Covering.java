package gatepost.worker.picture.video;

import gatepost.core.picture.Box;
import gatepost.core.picture.FaceBox;
import gatepost.core.picture.Reading;
import gatepost.core.picture.header.RefusedPicture;
import gatepost.worker.picture.av.AvFault;
import gatepost.worker.picture.av.FilmCopy;
import gatepost.worker.picture.av.FilmCovering;
import gatepost.worker.picture.av.Source;
import gatepost.worker.picture.detect.FaceDetector;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Makes the film that goes out, without anything that says where, when or with what it was made, and believes it no more than a photo's
 * rendition: the finished file is looked at again, twice as often as the film was, and one in which a covered face is still found is refused.
 */
public final class Covering {

    private static final Duration FOUR_A_SECOND = Watching.TWICE_A_SECOND.dividedBy(2);
    private static final double SAME_FACE = 0.4;
    private static final double INSIDE = 0.6;

    private final FaceDetector detector;

    public Covering(FaceDetector detector) {
        this.detector = detector;
    }

    /**
     * Writes the film.
     *
     * @param watched  what was seen in it
     * @param covered  those of its appearances that are not to be seen; where there are none, nothing is encoded anew that need not be
     * @param progress told the time in the film that has been reached
     * @throws RefusedPicture when a cover did not do its work; the file is not left behind
     * @throws IOException    when it cannot be written
     */
    public void write(Source film, Watched watched, List<Appearance> covered, Path to, Consumer<Duration> progress) throws RefusedPicture, IOException {
        var covers = covered.stream().map(appearance -> MovingCover.of(appearance, watched.appearances())).toList();
        boolean done = false;
        try {
            if (!covers.isEmpty() || !FilmCopy.write(film, to)) {
                FilmCovering.write(film, to, at -> {
                    progress.accept(at);
                    return covers.stream().flatMap(cover -> cover.at(at).stream()).toList();
                });
            }
            lookAgain(to, watched, covers);
            done = true;
        } catch (AvFault unread) {
            throw FilmRules.unread();
        } finally {
            if (!done) {
                Files.deleteIfExists(to);
            }
        }
    }

    private void lookAgain(Path made, Watched watched, List<MovingCover> covers) throws RefusedPicture, IOException {
        if (covers.isEmpty()) {
            return;
        }
        try (FileChannel file = FileChannel.open(made, StandardOpenOption.READ)) {
            Watched again = new Watching(detector, pixels -> Reading.NOTHING, FOUR_A_SECOND).watch(Source.of(file));
            double size = (double) watched.facts().width() / again.facts().width();
            for (Appearance seen : again.appearances()) {
                for (Sighting sighting : seen.sightings()) {
                    if (sighting.score() >= FaceBox.FACE_FROM && covers.stream().anyMatch(cover -> isUnder(cover, sighting, size))) {
                        throw new RefusedPicture("A covered face can still be made out %.1f seconds into the video. Leave that part out."
                                .formatted(sighting.at().toMillis() / 1000.0));
                    }
                }
            }
        }
    }

    private static boolean isUnder(MovingCover cover, Sighting seen, double size) {
        Box box = seen.box().scaled(size, size);
        Stream<Box> places = cover.face(seen.at()).stream();
        return places.anyMatch(place -> place.overlap(box) >= SAME_FACE || box.shareIn(place) >= INSIDE);
    }
}
