package gatepost.core.text.pupil;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Numbers filed under the hashes of words; a few words may share a hash, so what is found has still to be compared. Eight bytes an
 * entry, where a map of strings to lists takes twenty times that.
 */
final class FormTable {

    private final int shift;
    private final int[] starts;
    private final int[] tags;
    private final int[] numbers;

    private FormTable(int bits, int[] starts, int[] tags, int[] numbers) {
        this.shift = Integer.SIZE - bits;
        this.starts = starts;
        this.tags = tags;
        this.numbers = numbers;
    }

    /** Passes on all numbers filed under the hash, one that was filed twice perhaps twice. */
    void each(long hash, IntConsumer to) {
        int tag = Forms.mix(hash);
        int bucket = tag >>> shift;
        for (int i = starts[bucket]; i < starts[bucket + 1]; i++) {
            if (tags[i] == tag) {
                to.accept(numbers[i]);
            }
        }
    }

    /** Gathers the entries of a table. */
    static final class Builder {

        private static final int FEWEST_BITS = 4;

        private int[] tags = new int[1024];
        private int[] numbers = new int[1024];
        private int size;

        void add(long hash, int number) {
            if (size == tags.length) {
                tags = Arrays.copyOf(tags, 2 * size);
                numbers = Arrays.copyOf(numbers, 2 * size);
            }
            tags[size] = Forms.mix(hash);
            numbers[size] = number;
            size++;
        }

        /** One bucket for about two entries; the entries of a bucket stand together. */
        FormTable build() {
            int bits = Math.max(FEWEST_BITS, Integer.SIZE - Integer.numberOfLeadingZeros(size / 2));
            int shift = Integer.SIZE - bits;
            int[] starts = new int[(1 << bits) + 1];
            for (int i = 0; i < size; i++) {
                starts[(tags[i] >>> shift) + 1]++;
            }
            for (int bucket = 0; bucket < starts.length - 1; bucket++) {
                starts[bucket + 1] += starts[bucket];
            }
            int[] next = starts.clone();
            int[] sortedTags = new int[size];
            int[] sortedNumbers = new int[size];
            for (int i = 0; i < size; i++) {
                int to = next[tags[i] >>> shift]++;
                sortedTags[to] = tags[i];
                sortedNumbers[to] = numbers[i];
            }
            return new FormTable(bits, starts, sortedTags, sortedNumbers);
        }
    }
}
