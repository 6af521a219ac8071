package gatepost.worker.picture.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Finds the directions in which writing runs in a picture. */
final class Slants {

    private static final int HALF_TURN = 180;
    private static final int STEP = 3;
    private static final int FEWEST = 6;
    private static final int MOST_IN_CLUSTER = 400;
    private static final double REACH = 1.4;
    private static final double ALIKE = 2.6;
    private static final double CLEAR = 1.5;
    private static final int ONE_WAY = 8;
    private static final double WORTH_A_PASS = 0.2;
    private static final int MOST = 3;

    private Slants() {
    }

    /**
     * Degrees, clockwise, by which the writing is turned, from -90 up to below 90, the most frequent first. Which of the two
     * ways along a direction is forward, the letters alone tell.
     */
    static List<Integer> of(List<Blob> blobs) {
        double[] votes = new double[HALF_TURN];
        for (List<Blob> cluster : clusters(blobs)) {
            vote(cluster, votes);
        }
        double[] smooth = new double[HALF_TURN];
        double most = 0;
        for (int angle = 0; angle < HALF_TURN; angle++) {
            for (int near = -ONE_WAY; near <= ONE_WAY; near++) {
                smooth[angle] += votes[Math.floorMod(angle + near, HALF_TURN)] * (1 - Math.abs(near) / (ONE_WAY + 1.0));
            }
            most = Math.max(most, smooth[angle]);
        }
        List<Integer> slants = new ArrayList<>();
        while (slants.size() < MOST) {
            int best = 0;
            for (int angle = 1; angle < HALF_TURN; angle++) {
                best = smooth[angle] > smooth[best] ? angle : best;
            }
            if (smooth[best] <= 0 || smooth[best] < most * WORTH_A_PASS) {
                break;
            }
            slants.add(best >= HALF_TURN / 2 ? best - HALF_TURN : best);
            for (int near = -2 * ONE_WAY; near <= 2 * ONE_WAY; near++) {
                smooth[Math.floorMod(best + near, HALF_TURN)] = 0;
            }
        }
        return slants;
    }

    /** Seen along its own direction a piece of writing falls into few rows; seen from anywhere else it is spread out. */
    private static void vote(List<Blob> cluster, double[] votes) {
        int[] sizes = cluster.stream().mapToInt(Blob::longer).sorted().toArray();
        double row = sizes[sizes.length / 2] * 0.5;
        double[] sharpness = new double[HALF_TURN / STEP];
        for (int i = 0; i < sharpness.length; i++) {
            sharpness[i] = sharpness(cluster, Math.toRadians(i * STEP), row);
        }
        int best = 0;
        for (int i = 1; i < sharpness.length; i++) {
            best = sharpness[i] > sharpness[best] ? i : best;
        }
        double[] sorted = sharpness.clone();
        Arrays.sort(sorted);
        if (sharpness[best] >= CLEAR * sorted[sorted.length / 2]) {
            votes[best * STEP] += cluster.size() * Math.min(1, sharpness[best] / sorted[sorted.length / 2] - 1);
        }
    }

    private static double sharpness(List<Blob> cluster, double angle, double row) {
        double sin = Math.sin(angle);
        double cos = Math.cos(angle);
        double[] depth = cluster.stream().mapToDouble(blob -> blob.centreY() * cos - blob.centreX() * sin).sorted().toArray();
        // Pairs that share a row, whatever the rows' edges.
        double pairs = 0;
        int from = 0;
        for (int i = 0; i < depth.length; i++) {
            while (depth[i] - depth[from] > row) {
                from++;
            }
            pairs += i - from + 1;
        }
        return pairs / depth.length;
    }

    /** Blobs of like size that stand close together. */
    private static List<List<Blob>> clusters(List<Blob> blobs) {
        List<Blob> byX = blobs.stream().sorted(Comparator.comparingInt(Blob::x)).toList();
        int[] root = new int[byX.size()];
        for (int i = 0; i < root.length; i++) {
            root[i] = i;
        }
        for (int i = 0; i < byX.size(); i++) {
            Blob from = byX.get(i);
            for (int j = i + 1; j < byX.size() && byX.get(j).x() - from.right() <= REACH * from.longer(); j++) {
                if (close(from, byX.get(j))) {
                    root[find(root, i)] = find(root, j);
                }
            }
        }
        List<List<Blob>> all = new ArrayList<>();
        for (int i = 0; i < root.length; i++) {
            all.add(new ArrayList<>());
        }
        for (int i = 0; i < root.length; i++) {
            all.get(find(root, i)).add(byX.get(i));
        }
        return all.stream().filter(cluster -> cluster.size() >= FEWEST)
                .map(cluster -> cluster.subList(0, Math.min(MOST_IN_CLUSTER, cluster.size()))).toList();
    }

    private static boolean close(Blob from, Blob to) {
        int larger = Math.max(from.longer(), to.longer());
        int smaller = Math.min(from.longer(), to.longer());
        double across = Math.max(0, Math.max(to.x() - from.right(), from.x() - to.right()));
        double down = Math.max(0, Math.max(to.y() - from.bottom(), from.y() - to.bottom()));
        return larger <= ALIKE * smaller && Math.max(across, down) <= REACH * smaller;
    }

    private static int find(int[] root, int at) {
        int found = at;
        while (root[found] != found) {
            root[found] = root[root[found]];
            found = root[found];
        }
        return found;
    }
}
