package gatepost.core.comment.verdict;

import gatepost.core.text.fold.Folding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of a comment, each with the ways it may be read: as folded, with digits and signs taken for letters, with stretched
 * letters shortened; letters set apart ("s p a c e d", "d.o.t.s") are put together again.
 */
final class CommentWords {

    private static final String SIGNS = "@4301!5$7+8|(";
    private static final String LETTERS = "aaeoiissttblc";
    private static final String OTHER_LETTERS = "aaeolissttbik";
    private static final String MASKS = "*#%&^_-.~";
    private static final String APOSTROPHES = "'\u2019\u2018\u00B4`";
    private static final int FEWEST_SPACED = 3;
    private static final int LONGEST_COMPOUND = 16;

    private final List<Set<String>> readings = new ArrayList<>();
    private final StringBuilder spaced = new StringBuilder();

    CommentWords(String text) {
        for (String chunk : fold(text).split("\\s+")) {
            if (!chunk.isEmpty()) {
                add(chunk);
            }
        }
        putTogether();
    }

    int size() {
        return readings.size();
    }

    Set<String> at(int index) {
        return readings.get(index);
    }

    private static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints().mapToObj(Folding::fold).forEach(folded::append);
        return folded.toString();
    }

    private void add(String chunk) {
        String word = withoutEdges(chunk);
        if (word.length() == 1 && Character.isLetter(word.charAt(0))) {
            spaced.append(word);
            readings.add(Set.of(word));
            return;
        }
        putTogether();
        if (hasLetter(word) && hasSign(word) && !compound(word)) {
            readings.add(obscured(word));
        } else {
            split(word);
        }
    }

    /** Reads the parts as words of their own; the first may also be read as the start of all of them together. */
    private void split(String word) {
        int first = readings.size();
        for (String part : word.split("[^\\p{L}\\p{N}" + APOSTROPHES + "]+")) {
            String plain = letters(part);
            if (!plain.isEmpty()) {
                readings.add(shortened(plain, new LinkedHashSet<>()));
            }
        }
        if (readings.size() > first + 1 && word.length() <= LONGEST_COMPOUND) {
            readings.get(first).add(letters(word));
        }
    }

    /** Whether the signs do nothing but join words: "well-done", "yes.please". */
    private static boolean compound(String word) {
        for (String part : word.split("[-_.~]+", -1)) {
            if (part.length() < 2 || !part.codePoints().allMatch(Character::isLetter)) {
                return false;
            }
        }
        return true;
    }

    /** The readings of a word that holds signs: parts, letters for signs, signs left out, and a mask for each hidden letter. */
    private static Set<String> obscured(String word) {
        Set<String> readings = new LinkedHashSet<>();
        StringBuilder letters = new StringBuilder();
        StringBuilder others = new StringBuilder();
        StringBuilder masked = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char sign = word.charAt(i);
            int known = SIGNS.indexOf(sign);
            boolean mask = MASKS.indexOf(sign) >= 0;
            char letter = known >= 0 ? LETTERS.charAt(known) : sign;
            if (Character.isLetterOrDigit(letter)) {
                letters.append(letter);
                others.append(known >= 0 ? OTHER_LETTERS.charAt(known) : letter);
            }
            masked.append(mask ? '*' : Character.isLetterOrDigit(letter) ? Character.toString(letter) : "");
        }
        shortened(letters.toString(), readings);
        shortened(others.toString(), readings);
        shortened(letters(word), readings);
        if (masked.indexOf("*") >= 0) {
            readings.add(masked.toString());
        }
        return readings;
    }

    /** Adds the word, and where letters are stretched the word with two and with one of each. */
    private static Set<String> shortened(String word, Set<String> readings) {
        readings.add(word);
        String twice = word.replaceAll("(\\p{L})\\1{2,}", "$1$1");
        if (!twice.equals(word)) {
            readings.add(twice);
            readings.add(word.replaceAll("(\\p{L})\\1+", "$1"));
            readings.add(word.replaceAll("(\\p{L})\\1{2,}", "$1"));
        }
        return readings;
    }

    private void putTogether() {
        if (spaced.length() >= FEWEST_SPACED) {
            Set<String> runs = new LinkedHashSet<>();
            for (int from = 0; from <= spaced.length() - FEWEST_SPACED && spaced.length() <= 64; from++) {
                for (int to = from + FEWEST_SPACED; to <= spaced.length(); to++) {
                    runs.add(spaced.substring(from, to));
                }
            }
            readings.add(runs);
        }
        spaced.setLength(0);
    }

    private static String withoutEdges(String chunk) {
        int from = 0;
        int to = chunk.length();
        while (from < to && !Character.isLetterOrDigit(chunk.charAt(from)) && "*@$".indexOf(chunk.charAt(from)) < 0) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(chunk.charAt(to - 1)) && "*$".indexOf(chunk.charAt(to - 1)) < 0) {
            to--;
        }
        return chunk.substring(from, to);
    }

    private static String letters(String word) {
        StringBuilder letters = new StringBuilder();
        word.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static boolean hasLetter(String word) {
        return word.codePoints().anyMatch(Character::isLetter);
    }

    private static boolean hasSign(String word) {
        return word.chars().anyMatch(c -> SIGNS.indexOf(c) >= 0 || MASKS.indexOf(c) >= 0);
    }
}
