package gatepost.worker.picture.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Chains blobs into rows of writing that runs from left to right, a few degrees up or down. */
final class Strips {

    private static final double MOST_GAP = 1.6;
    private static final double MOST_NESTED = 0.6;
    private static final double LEAST_BESIDE = 0.4;
    private static final double MOST_TALLER = 2.4;
    private static final int FEWEST = 3;
    private static final double SHORTEST = 1.2;

    private Strips() {
    }

    /** Rows of at least three letters, or of fewer where letters touch, in no order. */
    static List<Strip> in(List<Blob> blobs, Ink ink) {
        List<Blob> byX = blobs.stream().sorted(Comparator.comparingInt(Blob::x)).toList();
        int[] next = new int[byX.size()];
        int[] before = new int[byX.size()];
        Arrays.fill(next, -1);
        Arrays.fill(before, -1);
        double[] nearest = new double[byX.size()];
        Arrays.fill(nearest, Double.MAX_VALUE);
        for (int i = 0; i < byX.size(); i++) {
            Blob from = byX.get(i);
            int best = -1;
            double bestGap = Double.MAX_VALUE;
            double reach = from.right() + MOST_GAP * MOST_TALLER * from.height(); // no farther neighbour fits; keeps leaves by the thousand cheap
            for (int j = i + 1; j < byX.size() && byX.get(j).x() <= reach; j++) {
                double gap = gap(from, byX.get(j));
                if (gap < bestGap) {
                    bestGap = gap;
                    best = j;
                }
            }
            if (best >= 0 && bestGap < nearest[best]) {
                if (before[best] >= 0) {
                    next[before[best]] = -1;
                }
                before[best] = i;
                next[i] = best;
                nearest[best] = bestGap;
            }
        }
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < byX.size(); i++) {
            if (before[i] < 0) {
                List<Blob> row = new ArrayList<>();
                for (int at = i; at >= 0; at = next[at]) {
                    row.add(byX.get(at));
                }
                if (row.size() > 1) {
                    Strip strip = Strip.of(row, ink);
                    if (strip.height() > 0 && (row.size() >= FEWEST || strip.elongation() >= FEWEST) && strip.elongation() >= SHORTEST) {
                        strips.add(strip);
                    }
                }
            }
        }
        return joined(strips);
    }

    /** A letter that stands out of its row breaks the chain; the pieces are put together again where one carries the other on. */
    private static List<Strip> joined(List<Strip> pieces) {
        List<Strip> left = new ArrayList<>(pieces.stream().sorted(Comparator.comparingInt(Strip::left)).toList());
        List<Strip> joined = new ArrayList<>();
        while (!left.isEmpty()) {
            Strip row = left.removeFirst();
            Strip before;
            do {
                before = row;
                for (Strip next : left) {
                    if (row.isCarriedOnBy(next)) {
                        row = row.with(next);
                        left.remove(next);
                        break;
                    }
                }
            } while (row != before);
            joined.add(row);
        }
        return joined;
    }

    /** The distance to a blob that may be the next letter, with a penalty for standing higher or lower; huge where it cannot be. */
    private static double gap(Blob from, Blob to) {
        int taller = Math.max(from.height(), to.height());
        int lower = Math.min(from.height(), to.height());
        double gap = to.x() - from.right();
        int beside = Math.min(from.bottom(), to.bottom()) - Math.max(from.y(), to.y());
        boolean fits = taller <= MOST_TALLER * lower && gap <= MOST_GAP * taller && gap >= -MOST_NESTED * Math.min(from.width(), to.width())
                && beside >= LEAST_BESIDE * lower;
        return fits ? Math.max(0, gap) + Math.abs(from.bottom() - to.bottom()) * 0.5 : Double.MAX_VALUE;
    }
}
