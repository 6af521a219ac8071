package gatepost.core.text.pupil;

import gatepost.core.text.fold.Gap;
import gatepost.core.text.fold.Word;
import gatepost.core.text.fold.Words;

import java.util.List;
import java.util.Set;

/** Names written as one word in small letters or capitals: "#ameliashah", "#teamameliashah", "AMELIASHAH". */
final class RunTogether {

    private static final int SHORTEST = 5;
    private static final int SHORTEST_UNTAGGED = 8;
    private static final int LONGEST = 60;
    private static final int SHORTEST_PART = 2;
    private static final int SHORTEST_PART_UNTAGGED = 3;
    private static final double SHORT_FORM = .15;
    private static final Set<String> FIXED = Set.of("mayday");

    private final Words words;
    private final RosterIndex index;

    RunTogether(Words words, RosterIndex index) {
        this.words = words;
        this.index = index;
    }

    /** Reads the words from {@code at} that are written without anything between them; returns where they end. */
    int find(int at, List<NameMatch> matches) {
        int end = at + 1;
        while (words.gapBefore(end) == Gap.JOINED && words.get(end).shape() != Word.Shape.NUMBER) {
            end++;
        }
        read(at, end, matches);
        return end;
    }

    private void read(int at, int end, List<NameMatch> matches) {
        Word word = words.get(at);
        String key = words.join(at, end);
        boolean unit = word.tagged() || words.gapBefore(at).glued() || words.has(end) && words.gapBefore(end).glued();
        if (key.length() < (unit ? SHORTEST : SHORTEST_UNTAGGED) || WordList.ORDINARY.contains(key)
                || FIXED.contains(key) || key.length() > LONGEST) {
            return;
        }
        int shortest = unit ? SHORTEST_PART : SHORTEST_PART_UNTAGGED;
        for (int split = shortest; split <= key.length() - shortest; split++) {
            String start = key.substring(0, split);
            String rest = key.substring(split);
            Surname surname = index.surname(rest);
            if (!surname.key().isEmpty()) {
                read(at, end, start, surname, matches);
            }
            Surname swapped = index.surname(start);
            swapped.bearersCalled(rest).stream().filter(Surname.Bearer::whole)
                    .forEach(bearer -> matches.add(match(at, end, bearer, SHORT_FORM)));
        }
    }

    private void read(int at, int end, String start, Surname surname, List<NameMatch> matches) {
        surname.bearersCalled(start).forEach(bearer -> matches.add(match(at, end, bearer, bearer.cost())));
        for (String name : Nicknames.KNOWN.of(start)) {
            surname.bearersCalled(name).stream().filter(Surname.Bearer::whole)
                    .forEach(bearer -> matches.add(match(at, end, bearer, bearer.cost() + SHORT_FORM)));
        }
        if (words.get(at).tagged()) {
            for (String given : surname.givenNames()) {
                int lead = start.length() - given.length();
                if (lead > 0 && start.endsWith(given) && WordList.ORDINARY.spells(start.substring(0, lead))) {
                    surname.bearersCalled(given).stream().filter(Surname.Bearer::whole)
                            .forEach(bearer -> matches.add(match(at, end, bearer, bearer.cost())));
                }
            }
        }
    }

    private static NameMatch match(int at, int end, Surname.Bearer bearer, double cost) {
        return new NameMatch(at, end, bearer.pupil(), cost, false);
    }
}
