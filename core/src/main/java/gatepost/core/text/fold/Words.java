package gatepost.core.text.fold;

import java.util.List;

/** The words of a text in order, with their letters run together so that any run of words can be read as one name. */
public final class Words {

    private final List<Word> words;
    private final String letters;
    private final int[] from;

    Words(List<Word> words) {
        this.words = List.copyOf(words);
        StringBuilder joined = new StringBuilder();
        from = new int[words.size() + 1];
        for (int i = 0; i < words.size(); i++) {
            from[i] = joined.length();
            joined.append(words.get(i).key());
        }
        from[words.size()] = joined.length();
        letters = joined.toString();
    }

    public static Words of(String text) {
        return new Tokeniser(text).words();
    }

    public int size() {
        return words.size();
    }

    public Word get(int index) {
        return words.get(index);
    }

    public boolean has(int index) {
        return index >= 0 && index < words.size();
    }

    /** The key of the word at this place, or an empty one outside the text. */
    public String keyAt(int index) {
        return has(index) ? words.get(index).key() : "";
    }

    /** The gap before the word at this place; the text's edges are gaps too. */
    public Gap gapBefore(int index) {
        return has(index) ? words.get(index).before() : Gap.EDGE;
    }

    /** The letters of the words from {@code first} up to, not including, {@code end}, run together. */
    public String join(int first, int end) {
        return end - first == 1 ? words.get(first).key() : letters.substring(from[first], from[end]);
    }

    /** The hash of letters run together so far, with those of one more word: what {@link String#hashCode} would say of {@link #join}. */
    public int hash(int soFar, int index) {
        int hash = soFar;
        for (int at = from[index]; at < from[index + 1]; at++) {
            hash = 31 * hash + letters.charAt(at);
        }
        return hash;
    }

    /** Whether all gaps between the words from {@code first} up to {@code end} may stand inside one name. */
    public boolean oneName(int first, int end) {
        for (int i = first + 1; i < end; i++) {
            if (!words.get(i).before().withinAName() || words.get(i - 1).possessive()) {
                return false;
            }
        }
        return true;
    }

    public boolean anyCapital(int first, int end) {
        for (int i = first; i < end; i++) {
            if (words.get(i).capitalised()) {
                return true;
            }
        }
        return false;
    }
}
