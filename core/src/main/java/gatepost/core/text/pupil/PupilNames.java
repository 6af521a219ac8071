package gatepost.core.text.pupil;

import gatepost.core.text.fold.Words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds where a text names a pupil of the roll so completely that the pupil can be identified. */
public final class PupilNames {

    /** Readings that cost this much more than the best one for the same words are not reported. */
    private static final double WITHIN = .9;

    private final RosterIndex index;

    public PupilNames(RosterIndex index) {
        this.index = index;
    }

    /** The named pupils in the order of the text. */
    public List<NamedPupil> find(Words words) {
        List<NameMatch> matches = new ArrayList<>();
        Plausibility plausibility = new Plausibility(words, index);
        GivenReader givens = new GivenReader(words, index);
        List<SurnameHit> hits = new SurnameReader(words, index, givens).read();
        GivenBeforeSurname usual = new GivenBeforeSurname(words, index, givens, plausibility);
        InitialsBeforeSurname initials = new InitialsBeforeSurname(words, index, plausibility);
        BitSet taken = new BitSet();
        BitSet takenAsSurname = new BitSet();
        for (SurnameHit hit : hits) {
            int before = matches.size();
            usual.find(hit, matches);
            initials.find(hit, matches);
            for (NameMatch match : matches.subList(before, matches.size())) {
                taken.set(match.first(), match.end());
                takenAsSurname.set(hit.first(), hit.end());
            }
        }
        SharedSurname shared = new SharedSurname(words, index, givens, plausibility);
        GivenAfterSurname swapped = new GivenAfterSurname(words, index, givens, plausibility);
        for (SurnameHit hit : hits) {
            shared.find(hit, takenAsSurname, matches);
            swapped.find(hit, taken, matches);
        }
        RunTogether runTogether = new RunTogether(words, index);
        int at = 0;
        while (at < words.size()) {
            at = runTogether.find(at, matches);
        }
        return named(words, matches);
    }

    private static List<NamedPupil> named(Words words, List<NameMatch> matches) {
        matches.sort(Comparator.comparingInt(NameMatch::first).thenComparingInt(NameMatch::end)
                .thenComparingDouble(NameMatch::cost).thenComparingInt(NameMatch::pupil));
        Map<Long, List<NameMatch>> bySpan = new LinkedHashMap<>();
        int from = 0;
        while (from < matches.size()) {
            int to = endOfCluster(matches, from);
            List<NameMatch> cluster = matches.subList(from, to);
            cluster.stream().filter(match -> cluster.stream().noneMatch(other -> outdoes(other, match) || saysAll(other, match)))
                    .forEach(match -> bySpan.computeIfAbsent((long) match.first() << Integer.SIZE | match.end(),
                            span -> new ArrayList<>()).add(match));
            from = to;
        }
        return bySpan.values().stream().map(readings -> {
            NameMatch best = readings.getFirst();
            List<Integer> candidates = readings.stream().filter(reading -> reading.cost() <= best.cost() + WITHIN)
                    .map(NameMatch::pupil).distinct().toList();
            return new NamedPupil(words.get(best.first()).start(), words.get(best.end() - 1).end(), candidates, best.first(), best.end());
        }).toList();
    }

    /** The end of the run of matches, sorted by place, that overlap one another. */
    private static int endOfCluster(List<NameMatch> matches, int from) {
        int reach = matches.get(from).end();
        int to = from + 1;
        while (to < matches.size() && matches.get(to).first() < reach) {
            reach = Math.max(reach, matches.get(to).end());
            to++;
        }
        return to;
    }

    /** Whether the other reading explains more of the words at no higher cost, or the same words far better. */
    private static boolean outdoes(NameMatch other, NameMatch match) {
        return !match.shared() && !other.shared() && match.overlaps(other)
                && (match.inside(other) && other.cost() <= match.cost() + WITHIN / 2
                        || other.cost() + WITHIN < match.cost());
    }

    /** In "Zara and Zara Shah" the second name alone says all that both together do. */
    private static boolean saysAll(NameMatch other, NameMatch match) {
        return match.shared() && !other.shared() && other.inside(match) && other.pupil() == match.pupil();
    }
}
