package gatepost.core.text.fold;

/**
 * One word of a text.
 *
 * @param key its folded letters and digits
 * @param start offset of its first UTF-16 unit in the text
 * @param end offset after its last unit, accents included, a possessive ending not
 * @param before what stands between the word before and this one
 * @param shape how it is capitalised; a digit at the start of letters counts as a capital, which it may be a misreading of
 * @param possessive whether an ending like 's followed
 * @param sigil {@code #} or {@code @} where the word, or the unit it belongs to, starts with one; otherwise a blank
 */
public record Word(String key, int start, int end, Gap before, Shape shape, boolean possessive, char sigil) {

    /** How a word is capitalised. */
    public enum Shape { LOWER, TITLE, UPPER, NUMBER }

    public boolean capitalised() {
        return shape == Shape.TITLE || shape == Shape.UPPER;
    }

    public boolean isInitial() {
        return key.length() == 1 && shape == Shape.UPPER;
    }

    public boolean tagged() {
        return sigil != ' ';
    }
}
