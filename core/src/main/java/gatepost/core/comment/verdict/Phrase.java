package gatepost.core.comment.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One entry of the lexicon.
 *
 * @param label what it stands for; empty for an idiom that keeps its words from being read otherwise
 * @param weight from 0 to 1, how surely
 * @param words the alternatives for each word; an empty set stands for any word
 * @param inflects whether usual endings may follow the (only) word
 */
record Phrase(Optional<Label> label, double weight, List<Set<String>> words, boolean inflects) {

    private static final String IDIOM = "IDIOM";
    private static final int SHORTEST_MASKABLE = 4;

    static Phrase parse(String line) {
        String[] parts = line.strip().split(" ", 3);
        boolean inflects = parts[2].endsWith("+");
        List<Set<String>> words = new ArrayList<>();
        for (String word : parts[2].replace("+", "").split(" ")) {
            words.add(word.equals("_") ? Set.of() : Set.of(word.split("\\|")));
        }
        return new Phrase(parts[0].equals(IDIOM) ? Optional.empty() : Optional.of(Label.valueOf(parts[0])),
                Double.parseDouble(parts[1]), List.copyOf(words), inflects);
    }

    /** Whether the comment holds the phrase from this word on. */
    boolean matches(CommentWords comment, int from) {
        if (from + words.size() > comment.size()) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            Set<String> wanted = words.get(i);
            if (!wanted.isEmpty() && comment.at(from + i).stream().noneMatch(wanted::contains)) {
                return false;
            }
        }
        return true;
    }

    /** Whether people write it with letters starred out. */
    boolean maskable() {
        return words.size() == 1 && words.getFirst().size() == 1 && words.getFirst().iterator().next().length() >= SHORTEST_MASKABLE
                && label.filter(l -> l == Label.PROFANITY || l == Label.HATE || l == Label.SEXUAL || l == Label.INSULT).isPresent();
    }

    Phrase with(String ending) {
        return new Phrase(label, weight, List.of(Set.of(words.getFirst().iterator().next() + ending)), false);
    }
}
