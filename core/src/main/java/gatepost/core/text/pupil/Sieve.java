package gatepost.core.text.pupil;

import java.util.BitSet;
import java.util.Collection;

/** Says of almost all words that they are not among many, by their hash alone; of a few it cannot say. */
final class Sieve {

    private static final int SPARSE = 32;

    private final int mask;
    private final BitSet hashes;

    Sieve(Collection<String> words) {
        mask = Integer.highestOneBit(Math.max(1, words.size()) * SPARSE) - 1;
        hashes = new BitSet(mask + 1);
        words.forEach(word -> hashes.set(place(word.hashCode())));
    }

    /** @param hash of a word, as {@link String#hashCode} gives it */
    boolean mayHold(int hash) {
        return hashes.get(place(hash));
    }

    private int place(int hash) {
        return (hash ^ hash >>> 15) & mask;
    }
}
