package gatepost.core.account;

import com.twitter.twittertext.Extractor;
import com.twitter.twittertext.Extractor.Entity;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Words that are too long for one post, as the parts of a thread: cut after a sentence where one ends in time, otherwise between words, and
 * inside a word only where it alone is longer than a post. A link is never cut. Each part ends in its number, such as {@code (2/3)}: readers
 * see that there is more, and no two parts are the same, which X would refuse.
 */
public final class ThreadParts {

    private final NetworkLimits limits;
    private final int room;
    private final List<String> parts = new ArrayList<>();

    private ThreadParts(NetworkLimits limits, int numberLength) {
        this.limits = limits;
        this.room = limits.maxLength() - numberLength;
    }

    /**
     * The parts in order, or the words as they are where they fit into one post.
     *
     * @return empty where the network takes no thread of so many parts
     */
    public static Optional<List<String>> of(Network network, String words) {
        var limits = NetworkLimits.of(network);
        var length = limits.length(words);
        if (length <= limits.maxLength()) {
            return Optional.of(List.of(words));
        }
        return Optional.of(limits.maxParts()).filter(most -> most > 1 && length <= most * limits.maxLength())
                .flatMap(most -> new ThreadParts(limits, number(most, most).length()).cut(words));
    }

    private Optional<List<String>> cut(String words) {
        var rest = words.strip();
        while (!rest.isEmpty() && parts.size() < limits.maxParts()) {
            var end = end(rest);
            parts.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        return rest.isEmpty() ? Optional.of(numbered()) : Optional.empty();
    }

    private List<String> numbered() {
        return IntStream.range(0, parts.size()).mapToObj(i -> parts.get(i) + number(i + 1, parts.size())).toList();
    }

    private static String number(int part, int of) {
        return " (" + part + "/" + of + ")";
    }

    /** Where the next part ends. */
    private int end(String rest) {
        var sentence = last(BreakIterator.getSentenceInstance(Locale.UK), rest, true);
        var word = sentence > 0 ? sentence : last(BreakIterator.getLineInstance(Locale.UK), rest, true);
        return word > 0 ? word : last(BreakIterator.getCharacterInstance(Locale.UK), rest, false);
    }

    /** The last border up to which the words fit, 0 where none does. Counting is dear, so the steps between the borders tried grow, and shrink again. */
    private int last(BreakIterator iterator, String rest, boolean spaced) {
        var borders = borders(iterator, rest, spaced);
        var fitting = 0;
        var step = 1;
        for (; fits(rest, borders, fitting + step); step *= 2) {
            fitting += step;
        }
        for (; step > 0; step /= 2) {
            fitting += fits(rest, borders, fitting + step) ? step : 0;
        }
        return fitting == 0 ? 0 : borders.get(fitting - 1);
    }

    /** @param spaced whether only borders after a space count, and the end, so that nothing with a point or a dash in it is cut */
    private static List<Integer> borders(BreakIterator iterator, String rest, boolean spaced) {
        iterator.setText(rest);
        var links = spaced ? List.<Entity>of() : new Extractor().extractURLsWithIndices(rest);
        return IntStream.generate(iterator::next).takeWhile(at -> at != BreakIterator.DONE)
                .filter(at -> !spaced || at == rest.length() || Character.isWhitespace(rest.charAt(at - 1)))
                .filter(at -> links.stream().noneMatch(link -> link.getStart() < at && at < link.getEnd())).boxed().toList();
    }

    private boolean fits(String rest, List<Integer> borders, int count) {
        return count <= borders.size() && limits.length(rest.substring(0, borders.get(count - 1)).strip()) <= room;
    }
}
