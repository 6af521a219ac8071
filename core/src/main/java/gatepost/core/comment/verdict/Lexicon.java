package gatepost.core.comment.verdict;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words and phrases that comments are held against. A line of the resource is a category, a weight from 0 to 1 and a
 * phrase: {@code a|b} stands for either word, {@code _} for any, and {@code +} at the end of a word for its usual endings.
 */
final class Lexicon {

    /** Changes whenever the resource or the rules do. */
    static final String VERSION = "lexicon-1";

    private static final String RESOURCE = "lexicon.txt";
    private static final Set<String> ENDINGS = Set.of("s", "es", "ed", "er", "ers", "in", "ing", "ings", "y", "z", "a", "face", "head",
            "heads", "wit", "wits", "tard", "bag", "bags", "hole", "holes", "ish", "n", "up", "off", "stick", "u", "you", "ty", "ting", "ted");
    private static final int SHORTEST_STEM = 3;
    private static final int LONGEST_ENDING = 5;
    private static final char MASK = '*';

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();
    private final Map<String, List<Phrase>> byStem = new HashMap<>();
    private final Map<Integer, List<Phrase>> maskable = new HashMap<>();

    Lexicon() {
        try (InputStream in = Lexicon.class.getResourceAsStream(RESOURCE)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).map(Phrase::parse).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException("The word list for comments cannot be read.", e);
        }
    }

    /** The phrases that may start with a word of these readings. */
    List<Phrase> startingWith(Set<String> readings) {
        List<Phrase> found = new ArrayList<>();
        for (String reading : readings) {
            found.addAll(byFirst.getOrDefault(reading, List.of()));
            for (int stem = Math.max(SHORTEST_STEM, reading.length() - LONGEST_ENDING); stem < reading.length(); stem++) {
                if (ENDINGS.contains(reading.substring(stem))) {
                    found.addAll(byStem.getOrDefault(reading.substring(0, stem), List.of()));
                }
            }
            if (reading.indexOf(MASK) >= 0) {
                maskable.getOrDefault(reading.length(), List.of()).stream()
                        .filter(phrase -> unmasks(reading, phrase.words().getFirst().iterator().next())).forEach(found::add);
            }
        }
        return found;
    }

    private void add(Phrase phrase) {
        for (String word : phrase.words().getFirst()) {
            byFirst.computeIfAbsent(word, w -> new ArrayList<>(1)).add(phrase);
            if (phrase.inflects()) {
                byStem.computeIfAbsent(word, w -> new ArrayList<>(1)).add(phrase);
            }
            if (phrase.maskable()) {
                maskable.computeIfAbsent(word.length(), length -> new ArrayList<>()).add(phrase);
                for (String ending : List.of("s", "er", "ed", "ing")) {
                    maskable.computeIfAbsent(word.length() + ending.length(), length -> new ArrayList<>()).add(phrase.with(ending));
                }
            }
        }
    }

    /** Whether the masked word shows the first letter and at least two in all, and all it shows agree. */
    private static boolean unmasks(String masked, String word) {
        int shown = 0;
        for (int i = 0; i < masked.length(); i++) {
            char sign = masked.charAt(i);
            if (sign != MASK && sign != word.charAt(i)) {
                return false;
            }
            shown += sign == MASK ? 0 : 1;
        }
        return masked.charAt(0) != MASK && shown >= 2;
    }
}
