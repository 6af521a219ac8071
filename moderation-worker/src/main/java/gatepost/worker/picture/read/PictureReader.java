package gatepost.worker.picture.read;

import static org.bytedeco.opencv.global.opencv_core.bitwise_not;
import static org.bytedeco.opencv.global.opencv_imgproc.GaussianBlur;

import gatepost.core.picture.Box;
import gatepost.core.picture.Reading;
import gatepost.core.picture.SeenWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;

/**
 * Reads the words in photographs: certificates, labels, whiteboards, whichever way they are turned. It looks for rows of
 * letters first, in each direction in which writing seems to run, then cuts every row out of the full picture, straight
 * and at one size, and has Tesseract read it alone. One instance serves one thread and holds native memory until closed.
 */
public final class PictureReader implements AutoCloseable {

    private static final int WORKING_SIDE = 2400;
    private static final int MOST_ENLARGED = 2;
    private static final int MANY_LETTERS = 12;
    private static final int TRIED = 3;
    private static final int ENOUGH_TO_TELL = 5;

    private final Recogniser recogniser = new Recogniser();
    private final Codes codes = new Codes();

    /** The words and codes in an upright 8-bit BGR picture. */
    public Reading read(Mat picture) {
        try (GreyPyramid grey = new GreyPyramid(picture)) {
            double scale = Math.min(MOST_ENLARGED, (double) WORKING_SIDE / Math.max(grey.width(), grey.height()));
            List<ReadStrip> read = new ArrayList<>();
            List<StripView> unread = new ArrayList<>();
            Effort effort = new Effort();
            for (int slant : Slants.of(blobs(grey, scale))) {
                pass(grey, Placement.whole(grey.width(), grey.height(), Math.toRadians(slant), scale), effort, read, unread);
            }
            List<Box> asking = unread.stream().filter(view -> read.stream().noneMatch(other -> other.view().meets(view)))
                    .map(view -> view.box().within(grey.width(), grey.height())).toList();
            return new Reading(read.stream().map(ReadStrip::line).toList(), asking, codes.in(grey));
        }
    }

    private static List<Blob> blobs(GreyPyramid grey, double scale) {
        try (Mat upright = working(grey, new Placement(0, 0, 0, scale))) {
            return Stream.of(Ink.values()).flatMap(ink -> ink.blobs(upright).stream()).toList();
        }
    }

    /** Reads what runs in one direction. */
    private void pass(GreyPyramid grey, Placement pass, Effort effort, List<ReadStrip> read, List<StripView> unread) {
        List<Strip> strips;
        try (Mat view = working(grey, pass)) {
            strips = Stream.of(Ink.values()).flatMap(ink -> Strips.in(ink.blobs(view), ink).stream())
                    .sorted(Comparator.comparingDouble(PictureReader::promise).reversed()).toList();
        }
        boolean backwards = runsBackwards(grey, pass, strips);
        List<ReadStrip> here = new ArrayList<>();
        for (Strip strip : strips) {
            StripView view = backwards ? StripView.of(strip, pass).backwards() : StripView.of(strip, pass);
            if (Stream.concat(read.stream(), here.stream()).noneMatch(other -> other.isSure() && other.view().holds(view))) {
                try (Mat cut = cut(grey, view, strip.ink())) {
                    Legibility legibility = Legibility.of(cut);
                    Optional<ReadStrip> line = legibility.mayBeWriting() && effort.allows(strip) ? read(grey, view, cut) : Optional.empty();
                    line.filter(ReadStrip::isAccepted).ifPresentOrElse(here::add, () -> {
                        if (legibility.looksWritten() && strip.looksWritten()) {
                            unread.add(view);
                        }
                    });
                }
            }
        }
        here.sort(Comparator.comparingDouble(ReadStrip::weight).reversed());
        List<ReadStrip> kept = new ArrayList<>();
        here.stream().filter(line -> !line.meetsAny(kept) && !line.meetsAny(read)).forEach(kept::add);
        kept.sort(Comparator.comparingDouble((ReadStrip line) -> pass.row(line.line().box().x(), line.line().box().y())));
        read.addAll(kept);
    }

    /** Large writing with many letters first: that is what people can read in the published picture. */
    private static double promise(Strip strip) {
        return strip.medianHeight() * Math.min(MANY_LETTERS, strip.blobs().size());
    }

    /** The same direction can be read from either end; the best rows tell which of them makes words. */
    private boolean runsBackwards(GreyPyramid grey, Placement pass, List<Strip> strips) {
        double forwards = 0;
        double backwards = 0;
        int tried = 0;
        for (Strip strip : strips) {
            StripView view = StripView.of(strip, pass);
            if (strip.blobs().size() >= ENOUGH_TO_TELL && tried < TRIED) {
                try (Mat ahead = cut(grey, view, strip.ink()); Mat behind = cut(grey, view.backwards(), strip.ink())) {
                    if (Legibility.of(ahead).mayBeWriting()) {
                        forwards += told(grey, view, ahead);
                        backwards += told(grey, view.backwards(), behind);
                        tried++;
                    }
                }
            }
        }
        return backwards > forwards;
    }

    private double told(GreyPyramid grey, StripView view, Mat cut) {
        return read(grey, view, cut).filter(ReadStrip::isAccepted).map(ReadStrip::weight).orElse(0.0);
    }

    private Optional<ReadStrip> read(GreyPyramid grey, StripView view, Mat cut) {
        List<SeenWord> words = recogniser.read(cut).stream().map(word -> new SeenWord(
                view.placement().boxed(word.left(), word.top(), word.right(), word.bottom()).within(grey.width(), grey.height()),
                word.text(), word.confidence())).toList();
        return ReadStrip.of(view, words);
    }

    /** The strip's own pixels, dark on light. */
    private static Mat cut(GreyPyramid grey, StripView view, Ink ink) {
        Mat cut = grey.view(view.placement(), view.width(), view.height());
        if (ink == Ink.LIGHT) {
            bitwise_not(cut, cut);
        }
        return cut;
    }

    private static Mat working(GreyPyramid grey, Placement whole) {
        double sin = Math.abs(Math.sin(whole.angle()));
        double cos = Math.abs(Math.cos(whole.angle()));
        Mat view = grey.view(whole, (int) Math.ceil((grey.width() * cos + grey.height() * sin) * whole.scale()),
                (int) Math.ceil((grey.width() * sin + grey.height() * cos) * whole.scale()));
        try (Size kernel = new Size(3, 3)) {
            GaussianBlur(view, view, kernel, 0);
        }
        return view;
    }

    @Override
    public void close() {
        recogniser.close();
        codes.close();
    }
}
