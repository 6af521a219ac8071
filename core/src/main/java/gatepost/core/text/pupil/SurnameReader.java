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
    private static final int SHORTEST_GIVEN_BESIDE_SHORT = 3;
    private static final String MISREAD_DIGITS = "0158";

    private static final int FARTHEST_GIVEN = 3;

    private final Words words;
    private final RosterIndex index;
    private final GivenReader givens;

    SurnameReader(Words words, RosterIndex index, GivenReader givens) {
        this.words = words;
        this.index = index;
        this.givens = givens;
    }

    List<SurnameHit> read() {
        List<SurnameHit> hits = new ArrayList<>();
        for (int first = 0; first < words.size(); first++) {
            int length = 0;
            int hash = 0;
            for (int end = first + 1; end <= Math.min(words.size(), first + index.longestSurname()); end++) {
                length += words.get(end - 1).key().length();
                if (length > index.longestSurnameKey() || !words.oneName(Math.max(first, end - 2), end) || aNumber(first, end - 1)) {
                    break;
                }
                hash = words.hash(hash, end - 1);
                if (index.maySurname(hash) || mayBeMisspelt(first, end, length)) {
                    read(first, end, hits);
                }
            }
        }
        return hits;
    }

    /** Digits that stand alone end a name; those that were letters before somebody misread them do not. */
    private boolean aNumber(int first, int at) {
        Word word = words.get(at);
        return word.shape() == Word.Shape.NUMBER
                && (at == first || word.before() != Gap.JOINED || !word.key().chars().allMatch(digit -> MISREAD_DIGITS.indexOf(digit) >= 0));
    }

    private void read(int first, int end, List<SurnameHit> hits) {
        String key = words.join(first, end);
        Surname exact = index.surname(key);
        if (!exact.key().isEmpty()) {
            hits.add(new SurnameHit(exact, first, end, 0));
        }
        if (!mayBeMisspelt(first, end, key.length())) {
            return;
        }
        boolean capital = words.anyCapital(first, end);
        boolean besideGiven = capital && besideGiven(first);
        index.surnamesLike(key, surname -> {
            boolean tooShort = surname.key().length() < SHORTEST_WITH_SLIP && !besideGiven;
            double cost = Likeness.cost(key, surname.key(), tooShort ? 2 * Likeness.MISREADING : Likeness.SLIP);
            if (cost > 0 && cost != Likeness.NONE && (capital || Likeness.slipAtStart(key, surname.key()))) {
                hits.add(new SurnameHit(surname, first, end, cost));
            }
        });
        if (besideGiven && key.length() >= Spellings.SHORTEST_WITH_TWO_SLIPS - 1 && exact.key().isEmpty() && !WordList.SURNAMES.contains(key)) {
            index.surnamesWithTwoSlips(key, surname -> {
                double cost = Likeness.cost(key, surname.key(), 2 * Likeness.SLIP);
                if (cost > Likeness.SLIP && cost != Likeness.NONE) {
                    hits.add(new SurnameHit(surname, first, end, cost));
                }
            });
        }
    }

    /** A slip is looked for only where a name is meant: in capitals, next to another such word, and not in an everyday word. */
    private boolean mayBeMisspelt(int first, int end, int length) {
        return length >= SHORTEST_MISSPELT
                && (words.anyCapital(first, end) || length >= SHORTEST_WITH_SLIP && words.has(first - 1) && words.get(first - 1).capitalised())
                && !everyday(first, end) && nameBeside(first, end);
    }

    /** Everyday words are no misspelt surname, and an everyday word in small letters is no part of one unless it is a "van" or "de". */
    private boolean everyday(int first, int end) {
        boolean all = true;
        for (int i = first; i < end; i++) {
            Word word = words.get(i);
            boolean ordinary = WordList.ORDINARY.contains(word.key());
            boolean partOfWord = i + 1 < end && words.gapBefore(i + 1) == Gap.JOINED;
            if (ordinary && word.shape() == Word.Shape.LOWER && !partOfWord && !RosterIndex.PARTICLES.contains(word.key())) {
                return true;
            }
            all &= ordinary;
        }
        return all;
    }

    /** Whether an initial or the first name of a pupil may stand before the words, with middle names between, or follow them. */
    private boolean nameBeside(int first, int end) {
        if (words.has(first - 1) && words.get(first - 1).isInitial() || words.has(end) && words.get(end).isInitial()) {
            return true;
        }
        for (int at = first; at > 0 && at >= first - FARTHEST_GIVEN && words.gapBefore(at).withinAName(); at--) {
            if (givens.anyBefore(at)) {
                return true;
            }
        }
        return words.has(end) && words.gapBefore(end) != Gap.BREAK && givens.anyFrom(end)
                || words.gapBefore(first) == Gap.BRACKET || words.gapBefore(first) == Gap.STOP;
    }

    /** Whether the word before is a first name exactly as on the roll, so that a worse spelling of the surname is believed. */
    private boolean besideGiven(int first) {
        return words.has(first - 1) && words.gapBefore(first).withinAName() && words.get(first - 1).capitalised()
                && words.keyAt(first - 1).length() >= SHORTEST_GIVEN_BESIDE_SHORT
                && (index.isGiven(words.keyAt(first - 1)) || first > 1 && index.isGiven(words.join(first - 2, first)));
    }
}
