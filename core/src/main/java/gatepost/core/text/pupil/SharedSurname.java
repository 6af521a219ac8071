package gatepost.core.text.pupil;

import gatepost.core.text.fold.Gap;
import gatepost.core.text.fold.Word;
import gatepost.core.text.fold.Words;

import java.util.BitSet;
import java.util.List;

/** Siblings: "Zara and Adam Shah", "Zara, Adam and Noor Shah". */
final class SharedSurname {

    private static final double SHARED = .1;
    private static final int MOST_SIBLINGS = 5;

    private final Words words;
    private final RosterIndex index;
    private final GivenReader givens;
    private final Plausibility plausibility;

    SharedSurname(Words words, RosterIndex index, GivenReader givens, Plausibility plausibility) {
        this.words = words;
        this.index = index;
        this.givens = givens;
        this.plausibility = plausibility;
    }

    /** @param surnames words that are already read as the surname of another full name */
    void find(SurnameHit hit, BitSet surnames, List<NameMatch> matches) {
        for (int lastGiven = hit.first() - 1; lastGiven >= Math.max(1, hit.first() - index.longestGiven()); lastGiven--) {
            if (!words.oneName(lastGiven, hit.first() + 1) || !nameLike(lastGiven)) {
                return;
            }
            walkBack(hit, lastGiven, surnames, matches);
        }
    }

    private void walkBack(SurnameHit hit, int lastGiven, BitSet surnames, List<NameMatch> matches) {
        int at = lastGiven;
        for (int sibling = 0; sibling < MOST_SIBLINGS; sibling++) {
            int end = beforeConnector(at, sibling > 0);
            if (end <= 0) {
                return;
            }
            int next = end - 1;
            for (int first = end - 1; first >= Math.max(0, end - index.longestGiven()); first--) {
                if (!words.oneName(first, end) || surnames.get(end - 1)) {
                    break;
                }
                if (read(first, end, hit, matches)) {
                    next = first;
                }
            }
            if (!nameLike(next)) {
                return;
            }
            at = next;
        }
    }

    private boolean read(int first, int end, SurnameHit hit, List<NameMatch> matches) {
        int before = matches.size();
        givens.read(first, end, hit, (bearer, cost) -> {
            boolean slips = cost - bearer.cost() + hit.cost() > Likeness.SLIP;
            if (!slips && plausibility.holds(first, end, hit, cost - bearer.cost(), bearer)) {
                matches.add(new NameMatch(first, hit.end(), bearer.pupil(), cost + hit.cost() + SHARED, true));
            }
        });
        return matches.size() > before;
    }

    /** The end of the words before "and", "&" or, further back in a list, a comma; 0 where there is none. */
    private int beforeConnector(int at, boolean list) {
        Gap gap = words.gapBefore(at);
        if (gap == Gap.AND || list && gap == Gap.COMMA) {
            return at;
        }
        return words.keyAt(at - 1).equals("and") && gap == Gap.SPACE && !words.gapBefore(at - 1).equals(Gap.BREAK) ? at - 1 : 0;
    }

    private boolean nameLike(int at) {
        Word word = words.get(at);
        return !Plausibility.TITLES.contains(word.key()) && !word.possessive()
                && (word.capitalised() && !WordList.ORDINARY.contains(word.key()) || index.isGiven(word.key()));
    }
}
