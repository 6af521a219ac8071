package gatepost.core.picture;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Words that stand in one line of a picture, in the order of reading.
 *
 * @param words at least one
 */
public record SeenLine(List<SeenWord> words) {

    public SeenLine {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("A line holds at least one word");
        }
    }

    /** The words with one space between them. */
    public String text() {
        return words.stream().map(SeenWord::text).collect(Collectors.joining(" "));
    }

    /** The rectangle around all its words. */
    public Box box() {
        return around(0, text().length());
    }

    /**
     * The rectangle around the words that hold any of these characters.
     *
     * @param start first character, UTF-16 offset in {@link #text()}
     * @param end after the last character; a space belongs to the word before it
     */
    public Box around(int start, int end) {
        int offset = 0;
        Box around = null;
        for (SeenWord word : words) {
            int after = offset + word.text().length();
            if (offset < end && after >= start) {
                around = around == null ? word.box() : around.with(word.box());
            }
            offset = after + 1;
        }
        if (around == null) {
            throw new IllegalArgumentException("No word of the line holds characters " + start + " to " + end);
        }
        return around;
    }

    /** The mean of its words' confidences by length, 0 to 1. */
    public double confidence() {
        double sum = words.stream().mapToDouble(word -> word.confidence() * word.text().length()).sum();
        return sum / words.stream().mapToInt(word -> word.text().length()).sum();
    }
}
