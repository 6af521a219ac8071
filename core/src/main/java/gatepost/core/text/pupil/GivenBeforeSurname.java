package gatepost.core.text.pupil;

import gatepost.core.text.fold.Gap;
import gatepost.core.text.fold.Word;
import gatepost.core.text.fold.Words;

import java.util.List;

/** "Amelia Shah", also with middle names or their initials between. */
final class GivenBeforeSurname {

    private static final int MOST_MIDDLE_WORDS = 3;
    private static final double UNKNOWN_MIDDLE = .4;

    private final Words words;
    private final RosterIndex index;
    private final GivenReader givens;
    private final Plausibility plausibility;

    GivenBeforeSurname(Words words, RosterIndex index, GivenReader givens, Plausibility plausibility) {
        this.words = words;
        this.index = index;
        this.givens = givens;
        this.plausibility = plausibility;
    }

    void find(SurnameHit hit, List<NameMatch> matches) {
        for (int middleWords = 0; middleWords <= MOST_MIDDLE_WORDS; middleWords++) {
            int end = hit.first() - middleWords;
            if (end <= 0 || !connected(end) && !(words.gapBefore(hit.first()) == Gap.BRACKET && insideBrackets(end, hit.first()))) {
                return;
            }
            for (int first = end - 1; first >= Math.max(0, end - index.longestGiven() - 1); first--) {
                if (!words.oneName(first, end)) {
                    break;
                }
                read(first, end, hit, matches);
            }
        }
    }

    private void read(int first, int end, SurnameHit hit, List<NameMatch> matches) {
        givens.read(first, end, hit, (bearer, cost) -> {
            double middle = middleCost(end, hit.first(), bearer, cost + hit.cost());
            double given = cost - bearer.cost();
            if (middle != Likeness.NONE && plausibility.holds(first, end, hit, given, bearer)) {
                matches.add(new NameMatch(first, hit.end(), bearer.pupil(), cost + hit.cost() + middle, false));
            }
        });
    }

    /** Whether no gap but brackets stands from one to the other; none need have been opened yet, as names are read backwards. */
    private boolean insideBrackets(int first, int end) {
        return first == end || words.oneName(first, end);
    }

    /** Whether the words stand in brackets, as a nickname does: "Amelia (Millie) Shah". */
    private boolean bracketed(int first, int end) {
        return words.gapBefore(first) == Gap.BRACKET && words.gapBefore(end) == Gap.BRACKET;
    }

    /** Whether a name may go on from the word before {@code at} to the word there. */
    private boolean connected(int at) {
        Word previous = words.get(at - 1);
        Gap gap = words.gapBefore(at);
        return !previous.possessive() && (gap.withinAName() || gap == Gap.STOP && previous.isInitial());
    }

    private double middleCost(int first, int end, Surname.Bearer bearer, double soFar) {
        if (first == end) {
            return 0;
        }
        String written = words.join(first, end);
        String middle = index.middleOf(bearer.pupil());
        double likeness = middle.isEmpty() ? Likeness.NONE : Likeness.cost(written, middle, Likeness.SLIP);
        if (likeness != Likeness.NONE) {
            return likeness;
        }
        if (initialsOnly(first, end)) {
            return middle.isEmpty() || middle.charAt(0) == written.charAt(0) ? 0 : UNKNOWN_MIDDLE;
        }
        boolean oneUnknownName = end - first == 1 && soFar == 0 && words.get(first).capitalised()
                && !WordList.ORDINARY.contains(written) && !Plausibility.TITLES.contains(written)
                && (bracketed(first, end) || words.gapBefore(first) == Gap.SPACE && words.gapBefore(end) == Gap.SPACE);
        return oneUnknownName ? UNKNOWN_MIDDLE : Likeness.NONE;
    }

    private boolean initialsOnly(int first, int end) {
        for (int i = first; i < end; i++) {
            if (!words.get(i).isInitial()) {
                return false;
            }
        }
        return true;
    }
}
