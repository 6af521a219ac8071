package gatepost.core.text.pupil;

import gatepost.core.text.fold.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Weighs words of one text as a first name: as written on the roll, short form, misspelt or misread. Remembers what it read, as every
 * surname beside the same words asks again.
 */
final class GivenReader {

    private static final double SHORT_FORM = .15;
    private static final double TRUNCATED = .3;
    private static final int SHORTEST_MISSPELT = 3;

    private final Words words;
    private final RosterIndex index;
    private final int longest;
    private final Readings[] read;

    GivenReader(Words words, RosterIndex index) {
        this.words = words;
        this.index = index;
        this.longest = index.longestGiven() + 1;
        this.read = new Readings[words.size() * longest];
    }

    private record Readings(List<Reading> each) {

        private static final Readings NONE = new Readings(List.of());
    }

    /** A first name of the roll that words may stand for, and what the surname beside them must be like for that. */
    private record Reading(String given, double cost, Needs needs) {
    }

    private enum Needs { NOTHING, WHOLE_GIVEN, EXACT_SURNAME, CAPITAL_SURNAME }

    /** Passes on every bearer of the surname whom the words from {@code first} to {@code end} may call, with the cost of that reading. */
    void read(int first, int end, SurnameHit hit, BiConsumer<Surname.Bearer, Double> to) {
        for (Reading reading : readings(first, end).each) {
            List<Surname.Bearer> bearers = hit.surname().bearersCalled(reading.given);
            if (bearers.isEmpty() || !fits(reading, hit)) {
                continue;
            }
            for (Surname.Bearer bearer : bearers) {
                if (reading.needs != Needs.WHOLE_GIVEN || !bearer.partialGiven()) {
                    to.accept(bearer, bearer.cost() + reading.cost);
                }
            }
        }
    }

    /** Whether words that end before this one may call any pupil. */
    boolean anyBefore(int at) {
        for (int length = 1; length < longest && length <= at; length++) {
            if (!readings(at - length, at).each.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether words that start here may call any pupil. */
    boolean anyFrom(int at) {
        for (int length = 1; length < longest && at + length <= words.size(); length++) {
            if (!readings(at, at + length).each.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private boolean fits(Reading reading, SurnameHit hit) {
        return switch (reading.needs) {
            case NOTHING, WHOLE_GIVEN -> true;
            case EXACT_SURNAME -> hit.exact();
            case CAPITAL_SURNAME -> words.anyCapital(hit.first(), hit.end()) && (hit.exact() || reading.cost <= Likeness.SLIP);
        };
    }

    private Readings readings(int first, int end) {
        int place = first * longest + end - first - 1;
        Readings known = read[place];
        if (known == null) {
            known = compute(first, end);
            read[place] = known;
        }
        return known;
    }

    private Readings compute(int first, int end) {
        String key = words.join(first, end);
        List<Reading> readings = new ArrayList<>(2);
        if (index.givens().contains(key)) {
            readings.add(new Reading(key, 0, Needs.NOTHING));
        }
        for (String name : Nicknames.KNOWN.of(key)) {
            if (index.givens().contains(name)) {
                readings.add(new Reading(name, SHORT_FORM, Needs.WHOLE_GIVEN));
            }
        }
        boolean capital = words.anyCapital(first, end);
        if (key.length() >= SHORTEST_MISSPELT && (capital || words.has(end) && words.get(end).capitalised()) && !anyOrdinary(first, end)) {
            misspelt(key, capital, readings);
        }
        return readings.isEmpty() ? Readings.NONE : new Readings(List.copyOf(readings));
    }

    /** A small letter in front may itself be the slip, which is believed beside a surname in capitals. */
    private void misspelt(String key, boolean capital, List<Reading> readings) {
        boolean anotherName = index.isGiven(key) || Nicknames.KNOWN.isName(key);
        index.givens().like(key, given -> {
            double cost = Likeness.cost(key, given, Likeness.SLIP);
            if (cost > 0 && cost <= limit(given) && (capital || Likeness.slipAtStart(key, given))) {
                readings.add(new Reading(given, cost, capital ? Needs.NOTHING : Needs.CAPITAL_SURNAME));
            } else if (cost == Likeness.SLIP && given.length() == SHORTEST_MISSPELT && !anotherName && capital) {
                readings.add(new Reading(given, cost, Needs.EXACT_SURNAME));
            }
        });
        if (capital && !anotherName) {
            index.givens().likeWithTwoSlips(key, given -> {
                double cost = Likeness.cost(key, given, 2 * Likeness.SLIP);
                if (cost > Likeness.SLIP && cost != Likeness.NONE) {
                    readings.add(new Reading(given, cost, Needs.EXACT_SURNAME));
                }
            });
        }
        if (capital) {
            index.givens().shortenedTo(key, given -> {
                if (!anotherName || given.startsWith(key)) {
                    readings.add(new Reading(given, TRUNCATED, Needs.EXACT_SURNAME));
                }
            });
        }
    }

    private static double limit(String given) {
        return given.length() <= SHORTEST_MISSPELT ? 2 * Likeness.MISREADING : Likeness.SLIP;
    }

    /** Everyday words and titles are no misspelt names, nor the start or end of one. */
    private boolean anyOrdinary(int first, int end) {
        for (int i = first; i < end; i++) {
            if (WordList.ORDINARY.contains(words.keyAt(i)) || Plausibility.TITLES.contains(words.keyAt(i))) {
                return true;
            }
        }
        return false;
    }
}
