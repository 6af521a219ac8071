package gatepost.core.text.pupil;

import gatepost.core.text.fold.Word;
import gatepost.core.text.fold.Words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds first names of pupils that stand alone. */
public final class FirstNames {

    private final RosterIndex index;

    public FirstNames(RosterIndex index) {
        this.index = index;
    }

    /** @param full places already read as full names, which are passed over */
    public List<NamedPupil> find(Words words, List<NamedPupil> full) {
        BitSet taken = new BitSet();
        full.forEach(named -> taken.set(named.firstWord(), named.endWord()));
        List<NamedPupil> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int end = taken.get(at) ? at : longestName(words, at);
            if (end > at && !Plausibility.TITLES.contains(words.keyAt(at - 1)) && meantAsName(words, at, end)) {
                found.add(new NamedPupil(words.get(at).start(), words.get(end - 1).end(), index.called(words.join(at, end)), at, end));
            }
            at = Math.max(at + 1, end);
        }
        return found;
    }

    private int longestName(Words words, int at) {
        for (int end = Math.min(words.size(), at + index.longestGiven()); end > at; end--) {
            if (words.oneName(at, end) && !index.called(words.join(at, end)).isEmpty()) {
                return end;
            }
        }
        return at;
    }

    /** Everyday words count only where the sentence speaks for a name; short forms only with a capital. */
    private boolean meantAsName(Words words, int at, int end) {
        Word word = words.get(at);
        if (end - at > 1 || !WordList.ORDINARY.contains(word.key())) {
            return word.capitalised() || index.isGiven(words.join(at, end));
        }
        return word.capitalised() && Sentence.speaksForName(words, at, end) >= Sentence.IN_CAPITALS;
    }
}
