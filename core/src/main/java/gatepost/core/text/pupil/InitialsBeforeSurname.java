package gatepost.core.text.pupil;

import gatepost.core.text.fold.Gap;
import gatepost.core.text.fold.Word;
import gatepost.core.text.fold.Words;

import java.util.List;

/** "A. Shah", "A Shah" and "A. R. Shah". */
final class InitialsBeforeSurname {

    private static final double INITIAL = .5;
    private static final int MOST_INITIALS = 3;

    private final Words words;
    private final RosterIndex index;
    private final Plausibility plausibility;

    InitialsBeforeSurname(Words words, RosterIndex index, Plausibility plausibility) {
        this.words = words;
        this.index = index;
        this.plausibility = plausibility;
    }

    void find(SurnameHit hit, List<NameMatch> matches) {
        int first = hit.first();
        while (first > 0 && hit.first() - first < MOST_INITIALS && words.get(first - 1).isInitial() && attached(first)) {
            first--;
        }
        if (first == hit.first() || hit.cost() >= Likeness.SLIP || plausibility.titled(first)
                || !surnameWritten(hit) || !initialMeant(first, hit)) {
            return;
        }
        String initial = words.keyAt(first);
        for (String given : hit.surname().givenNames()) {
            if (given.startsWith(initial)) {
                for (Surname.Bearer bearer : hit.surname().bearersCalled(given)) {
                    if (!bearer.partialGiven() && middleFits(first + 1, hit.first(), bearer)) {
                        matches.add(new NameMatch(first, hit.end(), bearer.pupil(), INITIAL + bearer.cost() + hit.cost(), false));
                    }
                }
            }
        }
    }

    private boolean attached(int at) {
        Gap gap = words.gapBefore(at);
        return gap == Gap.STOP || gap.withinAName() && gap != Gap.HYPHEN;
    }

    private boolean surnameWritten(SurnameHit hit) {
        return words.anyCapital(hit.first(), hit.end());
    }

    /** "A" and "I" are words, and so are many surnames: without a full stop the sentence has to speak for a name, or "A" be a capital amid it. */
    private boolean initialMeant(int first, SurnameHit hit) {
        boolean dotted = words.gapBefore(first + 1) == Gap.STOP || words.gapBefore(first + 1) == Gap.DOT;
        boolean word = words.keyAt(first).equals("a") || words.keyAt(first).equals("i");
        boolean everyday = hit.end() - hit.first() == 1 && WordList.ORDINARY.contains(hit.surname().key());
        boolean amidSentence = words.keyAt(first).equals("a") && words.gapBefore(first) == Gap.SPACE
                && words.get(first - 1).shape() == Word.Shape.LOWER;
        if (dotted || amidSentence || !word && !everyday) {
            return !continues(first);
        }
        int needed = word && everyday ? Sentence.IN_SMALL_LETTERS : Sentence.IN_CAPITALS;
        return !continues(first) && Sentence.speaksForName(words, first, hit.end()) >= needed;
    }

    /** Whether the initials belong to a name that began before them ("Amelia R. Shah"), or to a class ("Class B Hall"). */
    private boolean continues(int first) {
        Word previous = words.has(first - 1) ? words.get(first - 1) : new Word("", 0, 0, Gap.EDGE, Word.Shape.LOWER, false, ' ');
        return words.gapBefore(first) == Gap.SPACE && previous.capitalised() && !WordList.ORDINARY.contains(previous.key());
    }

    private boolean middleFits(int at, int end, Surname.Bearer bearer) {
        String middle = index.middleOf(bearer.pupil());
        return at == end || middle.isEmpty() || middle.startsWith(words.keyAt(at));
    }
}
