package gatepost.worker.picture.read;

import gatepost.core.picture.SeenLine;
import gatepost.core.picture.SeenWord;
import java.util.List;
import java.util.Optional;

/**
 * A strip that was read.
 *
 * @param line the words that were read with some certainty, and what stands between them: a rare surname is often read right
 *        and hardly believed
 * @param confidence of the words that were read with some certainty, 0 to 1
 */
record ReadStrip(StripView view, SeenLine line, double confidence) {

    private static final double LEAST_WORD = 0.3;
    private static final int WORD = 3;

    private static final double SURE = 0.8;
    private static final double ACCEPTED = 0.6;
    private static final int SHORT = 3;
    private static final double ACCEPTED_WHERE_SHORT = 0.85;
    private static final int FEWEST = 2;

    /** What was read, if any of it was with some certainty. */
    static Optional<ReadStrip> of(StripView view, List<SeenWord> words) {
        List<SeenWord> certain = words.stream().filter(word -> word.confidence() >= LEAST_WORD).toList();
        List<SeenWord> kept = words.stream().filter(word -> word.confidence() >= LEAST_WORD || letters(word.text()) >= WORD).toList();
        return certain.isEmpty() ? Optional.empty()
                : Optional.of(new ReadStrip(view, new SeenLine(kept), new SeenLine(certain).confidence()));
    }

    /** Letters and figures. */
    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).count();
    }

    /** Patterns are read too, as a few signs that fit badly. */
    boolean isAccepted() {
        long letters = letters(line.text());
        return letters >= FEWEST && confidence >= (letters <= SHORT ? ACCEPTED_WHERE_SHORT : ACCEPTED);
    }

    /** Whether nothing better will be read in its place. */
    boolean isSure() {
        return isAccepted() && confidence >= SURE && letters(line.text()) > SHORT;
    }

    /** How much is told by it. */
    double weight() {
        return confidence * letters(line.text());
    }

    boolean meetsAny(List<ReadStrip> others) {
        return others.stream().anyMatch(other -> other.view.meets(view));
    }
}
