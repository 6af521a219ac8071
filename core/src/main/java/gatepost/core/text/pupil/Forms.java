package gatepost.core.text.pupil;

import java.util.function.LongConsumer;

/** Hashes of a word and of what is left of it without one or two of its letters; two misspelt forms of one word have one in common. */
final class Forms {

    private static final long BASE = 1_000_003;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int LONGEST = 64;
    private static final long[] POWERS = powers();

    private Forms() {
    }

    static long hash(String word) {
        long hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = hash * BASE + word.charAt(i);
        }
        return hash;
    }

    /** The 32 best-mixed bits of a hash. */
    static int mix(long hash) {
        return (int) (hash * SPREAD >>> Integer.SIZE);
    }

    /** The word whole, and with each letter left out. */
    static void withOneLess(String word, LongConsumer to) {
        if (word.length() > LONGEST) {
            return;
        }
        to.accept(hash(word));
        long[] suffixes = suffixes(word);
        long prefix = 0;
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
                to.accept(prefix * POWERS[word.length() - 1 - i] + suffixes[i + 1]);
            }
            prefix = prefix * BASE + word.charAt(i);
        }
    }

    /** The word with every two letters left out. */
    static void withTwoLess(String word, LongConsumer to) {
        if (word.length() > LONGEST) {
            return;
        }
        long[] suffixes = suffixes(word);
        long prefix = 0;
        for (int i = 0; i < word.length() - 1; i++) {
            long middle = prefix;
            for (int j = i + 1; j < word.length(); j++) {
                to.accept(middle * POWERS[word.length() - 1 - j] + suffixes[j + 1]);
                middle = middle * BASE + word.charAt(j);
            }
            prefix = prefix * BASE + word.charAt(i);
        }
    }

    private static long[] suffixes(String word) {
        long[] suffixes = new long[word.length() + 1];
        for (int i = word.length() - 1; i >= 0; i--) {
            suffixes[i] = word.charAt(i) * POWERS[word.length() - 1 - i] + suffixes[i + 1];
        }
        return suffixes;
    }

    private static long[] powers() {
        long[] powers = new long[LONGEST + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * BASE;
        }
        return powers;
    }
}
