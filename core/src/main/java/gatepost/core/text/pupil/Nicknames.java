package gatepost.core.text.pupil;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Which first names stand for one another: a formal name and its short forms, and spellings of the same name. */
final class Nicknames {

    static final Nicknames KNOWN = new Nicknames();

    private static final int SHORTEST_TRUNCATION = 3;
    private static final Set<String> DIMINUTIVES = Set.of("y", "ie", "ey", "i");

    private final Map<String, Set<String>> related = new HashMap<>();

    private Nicknames() {
        List<String> lines = WordList.lines("nicknames.txt").toList();
        lines.stream().filter(line -> line.startsWith("= ")).map(line -> List.of(line.substring(2).split(" ")))
                .forEach(spellings -> spellings.forEach(a -> spellings.forEach(b -> relate(a, b))));
        Map<String, List<String>> spelt = new HashMap<>();
        related.forEach((name, others) -> spelt.put(name, List.copyOf(others)));
        lines.stream().filter(line -> !line.startsWith("= ")).map(line -> line.split(": ")).forEach(parts -> {
            for (String shortForm : parts[1].split(" ")) {
                relateBoth(parts[0], shortForm);
                spelt.getOrDefault(parts[0], List.of()).forEach(spelling -> relateBoth(spelling, shortForm));
            }
        });
    }

    /** Other forms under which a bearer of this first name may appear, and the names it may stand for. */
    Set<String> of(String given) {
        return related.getOrDefault(given, Set.of());
    }

    boolean isName(String given) {
        return related.containsKey(given);
    }

    /** Whether the word is a start or an end of the first name, as in Flo for Florence, or a diminutive of its start, as in Danny. */
    static boolean isShortFormOf(String word, String given) {
        if (word.length() < SHORTEST_TRUNCATION || given.length() < word.length() - 1) {
            return false;
        }
        if (given.length() >= word.length() + 2 && (given.startsWith(word) || given.endsWith(word))) {
            return true;
        }
        for (String ending : DIMINUTIVES) {
            String stem = word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) : "";
            if (stem.length() >= SHORTEST_TRUNCATION && given.startsWith(undoubled(stem)) && !given.equals(undoubled(stem))) {
                return true;
            }
        }
        return false;
    }

    /** Passes on the starts or ends that a first name must have for the word to be its short form. */
    static void stems(String word, Consumer<String> to) {
        to.accept(word);
        for (String ending : DIMINUTIVES) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_TRUNCATION) {
                to.accept(undoubled(word.substring(0, word.length() - ending.length())));
            }
        }
    }

    private static String undoubled(String stem) {
        int last = stem.length() - 1;
        return stem.charAt(last) == stem.charAt(last - 1) ? stem.substring(0, last) : stem;
    }

    private void relateBoth(String formal, String shortForm) {
        relate(formal, shortForm);
        relate(shortForm, formal);
    }

    private void relate(String name, String other) {
        if (!name.equals(other)) {
            related.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(other);
        }
    }
}
