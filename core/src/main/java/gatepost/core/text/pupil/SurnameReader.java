package gatepost.core.text.pupil;

import gatepost.core.text.fold.Gap;
import gatepost.core.text.fold.Word;
import gatepost.core.text.fold.Words;

import java.util.ArrayList;
import java.util.List;

/** Finds the words of a text that may be surnames of the roll, misspelt and misread ones included. */
final class SurnameReader {

    private static final int SHORTEST_MISSPELT = 3;
    private static final int SHORTEST_WITH_SLIP = 4;

    private final RosterIndex index;

    SurnameReader(RosterIndex index) {
        this.index = index;
    }

    List<SurnameHit> read(Words words) {
        List<SurnameHit> hits = new ArrayList<>();
        for (int first = 0; first < words.size(); first++) {
            for (int end = first + 1; end <= Math.min(words.size(), first + index.longestSurname()); end++) {
                if (!words.oneName(first, end) || words.get(end - 1).shape() == Word.Shape.NUMBER) {
                    break;
                }
                read(words, first, end, hits);
            }
        }
        return hits;
    }

    private void read(Words words, int first, int end, List<SurnameHit> hits) {
        String key = words.join(first, end);
        Surname exact = index.surname(key);
        if (!exact.key().isEmpty()) {
            hits.add(new SurnameHit(exact, first, end, 0));
        }
        if (!mayBeMisspelt(words, first, end, key)) {
            return;
        }
        for (Surname surname : index.surnamesLike(key)) {
            double limit = surname.key().length() < SHORTEST_WITH_SLIP ? 2 * Likeness.MISREADING : Likeness.SLIP;
            double cost = Likeness.cost(key, surname.key(), limit);
            if (cost > 0 && cost != Likeness.NONE && (words.anyCapital(first, end) || Likeness.slipAtStart(key, surname.key()))) {
                hits.add(new SurnameHit(surname, first, end, cost));
            }
        }
    }

    /** A slip is looked for only where a name is meant: in capitals, next to another such word, and not in an everyday word. */
    private static boolean mayBeMisspelt(Words words, int first, int end, String key) {
        return key.length() >= SHORTEST_MISSPELT
                && (words.anyCapital(first, end) || key.length() >= SHORTEST_WITH_SLIP && words.has(first - 1) && words.get(first - 1).capitalised())
                && !(end - first == 1 && WordList.ORDINARY.contains(key))
                && (words.has(first - 1) && words.gapBefore(first).withinAName()
                        || words.has(end) && words.gapBefore(end) != Gap.BREAK);
    }
}
