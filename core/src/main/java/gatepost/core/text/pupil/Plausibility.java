package gatepost.core.text.pupil;

import gatepost.core.text.fold.Gap;
import gatepost.core.text.fold.Word;
import gatepost.core.text.fold.Words;

import java.util.Set;

/** Tells a name from words that merely look like one: "May Day", "will young children", "King Street", "Harry Potter". */
final class Plausibility {

    static final Set<String> TITLES = Set.of("mr", "mrs", "miss", "ms", "mx", "dr", "sir", "madam", "prof", "professor", "rev", "reverend",
            "pc", "lady", "lord", "dame", "sgt", "cllr", "fr", "sister", "auntie", "aunty", "uncle", "nurse", "officer", "councillor", "coach");
    private static final Set<String> PLACES = Set.of("street", "road", "lane", "avenue", "close", "drive", "way", "crescent", "court",
            "family", "hill", "park", "house", "school", "academy", "hospital", "library", "station", "bakery");
    private static final int SHORTEST_DOUBLE_SLIP = 9;
    private static final double SLIGHT = .5;

    private final Words words;
    private final RosterIndex index;

    Plausibility(Words words, RosterIndex index) {
        this.words = words;
        this.index = index;
    }

    /** Whether a title such as Mr stands before the word, so that an adult is meant. */
    boolean titled(int first) {
        return TITLES.contains(words.keyAt(first - 1)) && words.gapBefore(first) != Gap.BREAK;
    }

    /**
     * @param givenFirst first word of the first name
     * @param givenEnd end of the first name
     * @param hit the surname, after or before the first name
     * @param givenCost cost of the first name's reading without what its being partial costs
     */
    boolean holds(int givenFirst, int givenEnd, SurnameHit hit, double givenCost, Surname.Bearer bearer) {
        int first = Math.min(givenFirst, hit.first());
        int end = Math.max(givenEnd, hit.end());
        boolean exact = hit.exact() && givenCost < SLIGHT;
        if (!exact && titled(first) || givenCost + hit.cost() > 0 && WordList.PUBLIC_NAMES.contains(words.join(first, end))) {
            return false;
        }
        if (!(exact && bearer.whole()) && (anotherWholeName(first, hit) || placeFollows(end))) {
            return false;
        }
        if (hit.cost() > Likeness.SLIP && givenCost > 0) {
            return false;
        }
        if (!hit.exact() && givenCost >= SLIGHT && !longEnoughForTwo(givenFirst, givenEnd, hit)) {
            return false;
        }
        return writtenAsName(givenFirst, givenEnd, hit, first, end);
    }

    /** Whether the words are, or end, what is on the roll as one first name or one surname of several words. */
    private boolean anotherWholeName(int first, SurnameHit hit) {
        int end = Math.max(first + 1, hit.end());
        return index.isWholeNameOfSeveralWords(words.join(first, end))
                || first > 0 && words.gapBefore(first).withinAName() && index.isWholeNameOfSeveralWords(words.join(first - 1, end))
                || hit.first() > first && words.gapBefore(hit.first()).withinAName()
                        && index.isWholeNameOfSeveralWords(words.join(hit.first() - 1, hit.end()));
    }

    private boolean longEnoughForTwo(int givenFirst, int givenEnd, SurnameHit hit) {
        int given = words.join(givenFirst, givenEnd).length();
        int surname = hit.surname().key().length();
        return given + surname >= SHORTEST_DOUBLE_SLIP - 1 && surname > 3;
    }

    private boolean placeFollows(int end) {
        return words.gapBefore(end) == Gap.SPACE && PLACES.contains(words.keyAt(end));
    }

    private boolean writtenAsName(int givenFirst, int givenEnd, SurnameHit hit, int first, int end) {
        boolean everydayGiven = everyday(givenFirst, givenEnd);
        boolean everydaySurname = everyday(hit.first(), hit.end());
        if (!everydaySurname && !everydayGiven || unit(first, end)) {
            return true;
        }
        boolean capitalGiven = words.anyCapital(givenFirst, givenEnd);
        boolean capitalSurname = words.anyCapital(hit.first(), hit.end());
        int needed;
        if (capitalGiven && capitalSurname) {
            needed = everydayGiven && everydaySurname ? Sentence.IN_CAPITALS : -Sentence.BEYOND_DOUBT;
        } else if (capitalGiven) {
            needed = everydaySurname ? Sentence.IN_SMALL_LETTERS : -Sentence.BEYOND_DOUBT;
        } else if (capitalSurname) {
            needed = everydayGiven ? Sentence.IN_SMALL_LETTERS : -Sentence.BEYOND_DOUBT;
        } else {
            needed = everydayGiven && everydaySurname ? Sentence.IN_SMALL_LETTERS
                    : everydaySurname ? Sentence.IN_CAPITALS : -Sentence.BEYOND_DOUBT;
        }
        return Sentence.speaksForName(words, first, end) >= needed;
    }

    private boolean everyday(int first, int end) {
        return end - first == 1 && WordList.ORDINARY.contains(words.keyAt(first));
    }

    /** Whether the words are one written unit (a hashtag, a handle, a file name), where small letters say nothing. */
    boolean unit(int first, int end) {
        if (words.get(first).tagged()) {
            return true;
        }
        for (int i = first + 1; i < end; i++) {
            if (!words.gapBefore(i).glued()) {
                return false;
            }
        }
        return words.gapBefore(end).glued() && words.has(end)
                || words.gapBefore(first).glued()
                || words.gapBefore(first + 1) != Gap.HYPHEN;
    }

    /** Whether the word before is a capitalised word of the same name, so that this one is not where the name starts. */
    boolean nameGoesBack(int first) {
        if (!words.has(first - 1) || words.gapBefore(first) != Gap.SPACE) {
            return false;
        }
        Word previous = words.get(first - 1);
        return previous.capitalised() && !previous.possessive() && !WordList.ORDINARY.contains(previous.key());
    }
}
