package gatepost.worker.picture.video;

import gatepost.core.picture.Reading;
import gatepost.core.picture.header.RefusedPicture;
import gatepost.worker.picture.av.AvFault;
import gatepost.worker.picture.av.FilmReader;
import gatepost.worker.picture.av.Frame;
import gatepost.worker.picture.av.Source;
import gatepost.worker.picture.detect.FaceDetector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bytedeco.opencv.opencv_core.Mat;

/** Looks at a film: every so often and wherever another scene begins, for faces and words. One frame is in memory at a time. */
public final class Watching {

    /** Between two looks at the same scene. */
    public static final Duration TWICE_A_SECOND = Duration.ofMillis(500);
    /** Words stand longer than faces, and reading takes longer than looking. */
    private static final Duration BETWEEN_READINGS = Duration.ofSeconds(2);

    /** How much longer than the time of its last frame a film may claim to be: that frame stands for a while. */
    private static final Duration LAST_FRAME = Duration.ofSeconds(1);

    private final FaceDetector detector;
    private final Function<Mat, Reading> reader;
    private final Duration between;

    /** @param between two looks at the same scene */
    public Watching(FaceDetector detector, Function<Mat, Reading> reader, Duration between) {
        this.detector = detector;
        this.reader = reader;
        this.between = between;
    }

    /** @throws RefusedPicture when it is not taken in, or cannot be read to its end */
    public Watched watch(Source film) throws RefusedPicture {
        try (FilmReader opened = new FilmReader(film); Watch watch = new Watch()) {
            FilmRules.requireTaken(opened.facts());
            opened.read(watch::take);
            if (watch.looks == 0 || opened.facts().length().minus(watch.length).compareTo(LAST_FRAME) > 0) {
                throw FilmRules.unread();
            }
            FilmRules.requireShort(watch.length);
            return new Watched(opened.facts(), watch.length, watch.looks, watch.grouping.appearances(), watch.text);
        } catch (AvFault unread) {
            throw FilmRules.unread();
        }
    }

    private final class Watch implements AutoCloseable {

        private final SceneCuts cuts = new SceneCuts();
        private final Grouping grouping = new Grouping();
        private final List<SeenText> text = new ArrayList<>();
        private Optional<Duration> looked = Optional.empty();
        private Optional<Duration> read = Optional.empty();
        private Duration length = Duration.ZERO;
        private int looks;

        private void take(Frame frame) {
            length = frame.at();
            if (length.compareTo(FilmRules.LONGEST) > 0) {
                throw new AvFault("The film is longer than it said");
            }
            boolean cut = cuts.begins(frame);
            boolean looking = cut || due(looked, frame.at(), between);
            boolean reading = cut || due(read, frame.at(), BETWEEN_READINGS);
            if (looking || reading) {
                try (Mat pixels = frame.pixels()) {
                    if (looking) {
                        look(frame.at(), pixels, cut);
                    }
                    if (reading) {
                        read(frame.at(), pixels);
                    }
                }
            }
        }

        private void look(Duration at, Mat pixels, boolean cut) {
            looked = Optional.of(at);
            looks++;
            grouping.add(at, detector.detect(pixels), cut);
        }

        private void read(Duration at, Mat pixels) {
            read = Optional.of(at);
            reader.apply(pixels).lines().forEach(line -> text.add(new SeenText(at, line)));
        }

        private static boolean due(Optional<Duration> last, Duration now, Duration pause) {
            return last.isEmpty() || now.minus(last.get()).compareTo(pause) >= 0;
        }

        @Override
        public void close() {
            cuts.close();
        }
    }
}
