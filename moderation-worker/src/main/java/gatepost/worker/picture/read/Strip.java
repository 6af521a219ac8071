package gatepost.worker.picture.read;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A row of blobs that stand beside one another like the letters of a line.
 *
 * @param blobs at least two, from left to right
 * @param slope how much lower the writing runs for each pixel to the right, -1 to 1
 * @param top the writing's upper edge at x = 0 along the slope
 * @param bottom its lower edge
 */
record Strip(List<Blob> blobs, Ink ink, double slope, double top, double bottom) {

    private static final double NEXT_WORD = 1;
    private static final double ALIKE = 0.55;
    private static final double BESIDE = 0.3;
    private static final double STRAY = 0.12;
    private static final int FEWEST = 5;
    private static final double MOST_UNEVEN = 0.33;
    private static final double LEAST_FILLED = 0.62;
    private static final double LEAST_MIDDLE = 0.55;

    static Strip of(List<Blob> row, Ink ink) {
        List<Blob> blobs = row.stream().sorted(Comparator.comparingInt(Blob::x)).toList();
        double slope = slope(blobs);
        double[] tops = blobs.stream().mapToDouble(blob -> blob.y() - slope * blob.centreX()).sorted().toArray();
        double[] bottoms = blobs.stream().mapToDouble(blob -> blob.bottom() - slope * blob.centreX()).sorted().toArray();
        int stray = (int) (blobs.size() * STRAY);
        return new Strip(blobs, ink, slope, tops[stray], bottoms[bottoms.length - 1 - stray]);
    }

    /** The median of the slopes between feet of letters that stand well apart: one descender does not tilt it. */
    private static double slope(List<Blob> blobs) {
        double apart = (blobs.getLast().centreX() - blobs.getFirst().centreX()) / 3;
        double[] slopes = new double[blobs.size() * (blobs.size() - 1) / 2];
        int count = 0;
        for (int i = 0; i < blobs.size(); i++) {
            for (int j = i + 1; j < blobs.size(); j++) {
                double across = blobs.get(j).centreX() - blobs.get(i).centreX();
                if (across >= apart && across > 0) {
                    slopes[count++] = (blobs.get(j).bottom() - blobs.get(i).bottom()) / across;
                }
            }
        }
        if (count == 0) {
            return 0;
        }
        double[] found = Arrays.copyOf(slopes, count);
        Arrays.sort(found);
        return found[count / 2];
    }

    int left() {
        return blobs.getFirst().x();
    }

    int right() {
        return blobs.stream().mapToInt(Blob::right).max().orElseThrow();
    }

    double height() {
        return bottom - top;
    }

    /** How many times longer than high, which is what reading it costs. */
    double elongation() {
        return (right() - left()) / height();
    }

    double medianHeight() {
        int[] heights = blobs.stream().mapToInt(Blob::height).sorted().toArray();
        return heights[heights.length / 2];
    }

    /** Whether the other stands in the same line, further to the right, no farther than the next word. */
    boolean isCarriedOnBy(Strip next) {
        double height = Math.max(height(), next.height());
        double meeting = next.left();
        return next.left() > left() && next.right() > right() && next.left() - right() <= height * NEXT_WORD
                && Math.min(height(), next.height()) >= height * ALIKE
                && Math.abs(bottomAt(meeting) - next.bottomAt(meeting)) <= height * BESIDE;
    }

    Strip with(Strip next) {
        return of(Stream.concat(blobs.stream(), next.blobs.stream()).toList(), ink);
    }

    /** Whether its letters are many, of like height, and no farther apart than letters and words are. */
    boolean looksWritten() {
        double median = medianHeight();
        double uneven = Math.sqrt(blobs.stream().mapToDouble(blob -> (blob.height() - median) * (blob.height() - median)).average()
                .orElse(0)) / median;
        double filled = blobs.stream().mapToDouble(Blob::width).sum() / (right() - left());
        return blobs.size() >= FEWEST && uneven <= MOST_UNEVEN && filled >= LEAST_FILLED && median >= LEAST_MIDDLE * height();
    }

    /** Upper edge at that place. */
    double topAt(double x) {
        return top + slope * x;
    }

    double bottomAt(double x) {
        return bottom + slope * x;
    }
}
