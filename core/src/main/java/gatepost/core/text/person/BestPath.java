package gatepost.core.text.person;

import java.util.Arrays;

/** The sequence of labels with the highest sum of scores, by Viterbi's algorithm. */
final class BestPath {

    private static final int NEVER = Integer.MIN_VALUE / 8;

    private BestPath() {
    }

    /**
     * @param scores by place, then label
     * @param pairs by label, then the label after it; {@link Label#FURTHER} never follows {@link Label#OUTSIDE}
     */
    static Label[] of(int[][] scores, byte[] pairs) {
        int[][] back = new int[scores.length][Label.COUNT];
        int[] best = new int[Label.COUNT];
        for (int at = 0; at < scores.length; at++) {
            int[] next = new int[Label.COUNT];
            for (int label = 0; label < Label.COUNT; label++) {
                int from = 0;
                int highest = NEVER;
                for (int before = 0; before < Label.COUNT; before++) {
                    int score = at == 0 ? start(before, label) : best[before] + pair(pairs, before, label);
                    if (score > highest) {
                        highest = score;
                        from = before;
                    }
                }
                next[label] = highest + scores[at][label];
                back[at][label] = from;
            }
            best = next;
        }
        Label[] path = new Label[scores.length];
        int label = last(best);
        for (int at = scores.length - 1; at >= 0; at--) {
            path[at] = Label.values()[label];
            label = back[at][label];
        }
        return path;
    }

    private static int start(int before, int label) {
        return before == 0 && label != Label.FURTHER.ordinal() ? 0 : NEVER;
    }

    private static int pair(byte[] pairs, int before, int label) {
        return before == Label.OUTSIDE.ordinal() && label == Label.FURTHER.ordinal() ? NEVER : pairs[before * Label.COUNT + label];
    }

    private static int last(int[] best) {
        int highest = Arrays.stream(best).max().orElse(0);
        int label = 0;
        while (best[label] < highest) {
            label++;
        }
        return label;
    }
}
