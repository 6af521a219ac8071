package gatepost.launcher.bench.words;

import gatepost.core.roll.Roster;
import gatepost.core.text.FindingCode;
import gatepost.core.text.TextFinding;
import gatepost.core.text.TextScanner;
import gatepost.core.text.pupil.RosterIndex;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * People's full names in tweets that the model has not seen ({@code *_dev.conll}), by the scanner with no roll. A finding is right where
 * it overlaps a marked name of two words or more. Names in small letters and nicknames of handles are marked too; they are counted in
 * the second figure, and left out of the first as no name that the scanner claims to know.
 */
final class PersonNameBars {

    private final Bars bars;
    private final TextScanner scanner = TextScanner.of(RosterIndex.of(Roster.EMPTY));

    PersonNameBars(Bars bars) {
        this.bars = bars;
    }

    void print(Path folder) throws IOException {
        List<Path> files = PupilNameBars.files(folder, "_dev.conll");
        if (files.isEmpty()) {
            return;
        }
        bars.title("People's full names, tweets not seen in training");
        Count capitals = new Count();
        Count all = new Count();
        for (Path file : files) {
            for (Conll.Tweet tweet : Conll.tweets(file)) {
                List<TextFinding> found = scanner.scan(tweet.text(), false).stream().filter(finding -> finding.code() == FindingCode.PERSON_FULL_NAME).toList();
                capitals.add(found, tweet, true);
                all.add(found, tweet, false);
            }
        }
        bars.atLeast("F1, names written with capitals", capitals.f1(), .78);
        bars.atLeast("  precision", capitals.precision(), 0);
        bars.atLeast("  recall", capitals.recall(), 0);
        bars.atLeast("F1, everything marked as a person of two words or more", all.f1(), 0);
    }

    private static final class Count {

        private int right;
        private int wrong;
        private int missed;

        void add(List<TextFinding> found, Conll.Tweet tweet, boolean capitals) {
            for (TextFinding finding : found) {
                List<Conll.Span> marked = tweet.people().stream().filter(person -> overlap(finding, person)).toList();
                wrong += marked.isEmpty() ? 1 : 0;
                right += marked.stream().anyMatch(person -> !capitals || written(tweet, person)) ? 1 : 0;
            }
            missed += (int) tweet.people().stream().filter(person -> !capitals || written(tweet, person))
                    .filter(person -> found.stream().noneMatch(finding -> overlap(finding, person))).count();
        }

        private static boolean overlap(TextFinding finding, Conll.Span person) {
            return finding.start() < person.end() && person.start() < finding.end();
        }

        private static boolean written(Conll.Tweet tweet, Conll.Span person) {
            return Arrays.stream(tweet.text().substring(person.start(), person.end()).split(" ")).allMatch(word -> Character.isUpperCase(word.charAt(0)));
        }

        double precision() {
            return (double) right / (right + wrong);
        }

        double recall() {
            return (double) right / (right + missed);
        }

        double f1() {
            return 2.0 * right / (2 * right + wrong + missed);
        }
    }
}
