package gatepost.core.text.pupil;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Every first name of the roll, and every word of those that have several, found from misspelt and shortened forms. */
final class GivenNames {

    private static final int SHORTEST_STEM = 2;

    private final Spellings spellings;
    private final FormTable ends;
    private final Set<String> all;

    GivenNames(List<String> names) {
        spellings = new Spellings(names);
        all = Set.copyOf(names);
        FormTable.Builder filed = new FormTable.Builder();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            for (int length = SHORTEST_STEM; length < name.length(); length++) {
                filed.add(Forms.hash(name.substring(0, length)), i);
                filed.add(Forms.hash(name.substring(name.length() - length)), i);
            }
        }
        ends = filed.build();
    }

    boolean contains(String key) {
        return all.contains(key);
    }

    /** Passes on the names within one slip or some misreadings, and some others. */
    void like(String written, Consumer<String> to) {
        for (int number : spellings.like(written)) {
            to.accept(spellings.get(number));
        }
    }

    /** Passes on the names of six letters or more that are within two slips, and some others. */
    void likeWithTwoSlips(String written, Consumer<String> to) {
        for (int number : spellings.likeWithTwoSlips(written)) {
            to.accept(spellings.get(number));
        }
    }

    /** Passes on the names of which the word is a short form by {@link Nicknames#isShortFormOf}. */
    void shortenedTo(String word, Consumer<String> to) {
        Nicknames.stems(word, stem -> ends.each(Forms.hash(stem), number -> {
            if (Nicknames.isShortFormOf(word, spellings.get(number))) {
                to.accept(spellings.get(number));
            }
        }));
    }
}
