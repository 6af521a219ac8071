package gatepost.core.text.pupil;

import gatepost.core.text.fold.Words;

import java.util.function.BiConsumer;

/** Weighs words as the first name of the bearers of one surname: as written on the roll, short form, misspelt or misread. */
final class GivenReader {

    private static final double SHORT_FORM = .15;
    private static final double TRUNCATED = .3;
    private static final int SHORTEST_MISSPELT = 3;
    private static final int SHORTEST_WITH_TWO_SLIPS = 6;

    private final RosterIndex index;

    GivenReader(RosterIndex index) {
        this.index = index;
    }

    /** Passes on every bearer of the surname whom the words from {@code first} to {@code end} may call, with the cost of that reading. */
    void read(Words words, int first, int end, SurnameHit hit, BiConsumer<Surname.Bearer, Double> to) {
        String key = words.join(first, end);
        Surname surname = hit.surname();
        surname.bearersCalled(key).forEach(bearer -> to.accept(bearer, bearer.cost()));
        for (String name : Nicknames.KNOWN.of(key)) {
            surname.bearersCalled(name).stream().filter(bearer -> !bearer.partialGiven())
                    .forEach(bearer -> to.accept(bearer, bearer.cost() + SHORT_FORM));
        }
        boolean capital = words.anyCapital(first, end);
        if (key.length() < SHORTEST_MISSPELT || !capital && !(hit.exact() && words.anyCapital(hit.first(), hit.end()))
                || anyOrdinary(words, first, end)) {
            return;
        }
        for (String given : surname.givenNames()) {
            double cost = unlike(key, given, hit.exact());
            if (cost > 0 && cost != Likeness.NONE && (capital || Likeness.slipAtStart(key, given))) {
                surname.bearersCalled(given).forEach(bearer -> to.accept(bearer, bearer.cost() + cost));
            }
        }
    }

    /** Everyday words and titles are no misspelt names, nor the start or end of one. */
    private static boolean anyOrdinary(Words words, int first, int end) {
        for (int i = first; i < end; i++) {
            if (WordList.ORDINARY.contains(words.keyAt(i)) || Plausibility.TITLES.contains(words.keyAt(i))) {
                return true;
            }
        }
        return false;
    }

    private double unlike(String written, String given, boolean exactSurname) {
        double cost = Likeness.cost(written, given, limit(written, given, exactSurname));
        return cost == Likeness.NONE && exactSurname && !index.isGiven(written) && Nicknames.isShortFormOf(written, given)
                ? TRUNCATED : cost;
    }

    private double limit(String written, String given, boolean exactSurname) {
        boolean anotherName = index.isGiven(written) || Nicknames.KNOWN.isName(written);
        if (given.length() <= SHORTEST_MISSPELT) {
            return exactSurname && !anotherName && given.length() == SHORTEST_MISSPELT ? Likeness.SLIP : 2 * Likeness.MISREADING;
        }
        return given.length() >= SHORTEST_WITH_TWO_SLIPS && exactSurname && !anotherName ? 2 * Likeness.SLIP : Likeness.SLIP;
    }
}
