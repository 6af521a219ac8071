package gatepost.core.text.pupil;

import gatepost.core.text.fold.Gap;
import gatepost.core.text.fold.Word;
import gatepost.core.text.fold.Words;

import java.util.BitSet;
import java.util.List;

/** "Shah, Amelia", "SHAH Amelia" and "Shah, A." as registers have it. */
final class GivenAfterSurname {

    private static final double SWAPPED = .1;
    private static final double INITIAL = .5;

    private final Words words;
    private final RosterIndex index;
    private final GivenReader givens;
    private final Plausibility plausibility;

    GivenAfterSurname(Words words, RosterIndex index, GivenReader givens, Plausibility plausibility) {
        this.words = words;
        this.index = index;
        this.givens = givens;
        this.plausibility = plausibility;
    }

    /** @param taken words that are already read as part of a full name */
    void find(SurnameHit hit, BitSet taken, List<NameMatch> matches) {
        int at = hit.end();
        if (!words.has(at) || taken.get(hit.first(), hit.end()).cardinality() > 0 || words.get(at - 1).possessive()
                || plausibility.titled(hit.first()) || plausibility.nameGoesBack(hit.first())) {
            return;
        }
        boolean comma = words.gapBefore(at) == Gap.COMMA;
        if (!comma && !(words.gapBefore(at).withinAName() && hit.exact())) {
            return;
        }
        for (int end = at + 1; end <= Math.min(words.size(), at + index.longestGiven()); end++) {
            if (!words.oneName(at, end)) {
                return;
            }
            if (!taken.get(end - 1)) {
                read(hit, at, end, comma, matches);
            }
        }
    }

    private void read(SurnameHit hit, int at, int end, boolean comma, List<NameMatch> matches) {
        if (comma && words.get(at).isInitial() && hit.exact() && words.gapBefore(end) != Gap.SPACE && writtenAsName(hit, at, end)) {
            hit.surname().givenNames().stream().filter(given -> given.startsWith(words.keyAt(at)))
                    .flatMap(given -> hit.surname().bearersCalled(given).stream())
                    .forEach(bearer -> matches.add(match(hit, end, bearer, INITIAL + bearer.cost())));
        }
        givens.read(at, end, hit, (bearer, cost) -> {
            double given = cost - bearer.cost();
            boolean exact = given + hit.cost() == 0;
            if ((comma ? given + hit.cost() <= Likeness.SLIP : exact && bearer.whole() && standsAlone(hit, at, end))
                    && (!comma || writtenAsName(hit, at, end)) && plausibility.holds(at, end, hit, given, bearer)) {
                matches.add(match(hit, end, bearer, cost + hit.cost()));
            }
        });
    }

    private static NameMatch match(SurnameHit hit, int end, Surname.Bearer bearer, double cost) {
        return new NameMatch(hit.first(), end, bearer.pupil(), cost + SWAPPED, false);
    }

    private boolean writtenAsName(SurnameHit hit, int at, int end) {
        if (!words.anyCapital(hit.first(), hit.end()) || !words.anyCapital(at, end)) {
            return false;
        }
        boolean surnameIsGivenToo = index.isGiven(hit.surname().key()) || Nicknames.KNOWN.isName(hit.surname().key());
        if (surnameIsGivenToo && listGoesOn(end)) {
            return false;
        }
        boolean everyday = hit.end() - hit.first() == 1 && WordList.ORDINARY.contains(hit.surname().key());
        return !everyday || !listGoesOn(end) && (Sentence.speaksForName(words, hit.first(), end) >= Sentence.IN_SMALL_LETTERS
                || registerStyle(hit, at, end));
    }

    /** "Fisher, Ekaterina": nobody writes an everyday word in capitals before a first name that is only a name, unless a list is told. */
    private boolean registerStyle(SurnameHit hit, int at, int end) {
        Gap before = words.gapBefore(hit.first());
        boolean list = before == Gap.COMMA || before == Gap.AND || words.keyAt(hit.first() - 1).equals("and");
        Gap after = words.gapBefore(end);
        boolean nothingFollows = after == Gap.EDGE || after == Gap.BREAK || after == Gap.STOP;
        return hit.exact() && !list && (nothingFollows || !WordList.ORDINARY.contains(words.keyAt(at))) && index.isGiven(words.join(at, end));
    }

    /** Whether another capitalised word follows as in "Jackson, Thomas and Lily". */
    private boolean listGoesOn(int end) {
        int next = words.keyAt(end).equals("and") ? end + 1 : end;
        boolean connected = next > end || words.gapBefore(end) == Gap.COMMA || words.gapBefore(end) == Gap.AND;
        return connected && words.has(next) && words.get(next).capitalised();
    }

    /** Without a comma the order is taken as swapped only where neither part could be anything else. */
    private boolean standsAlone(SurnameHit hit, int at, int end) {
        Word next = words.has(end) ? words.get(end) : words.get(end - 1);
        boolean goesOn = words.has(end) && words.gapBefore(end) == Gap.SPACE && next.capitalised();
        if (plausibility.unit(hit.first(), end)) {
            return true;
        }
        if (goesOn || !words.anyCapital(hit.first(), hit.end()) || !words.anyCapital(at, end)) {
            return false;
        }
        boolean inCapitals = words.get(hit.first()).shape() == Word.Shape.UPPER && next.shape() != Word.Shape.UPPER
                && words.get(at).shape() == Word.Shape.TITLE;
        boolean everyday = WordList.ORDINARY.contains(hit.surname().key()) || WordList.ORDINARY.contains(words.join(at, end));
        return inCapitals || !everyday || Sentence.speaksForName(words, hit.first(), end) >= Sentence.IN_SMALL_LETTERS;
    }
}
