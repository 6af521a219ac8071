package gatepost.launcher.bench;

import gatepost.core.roll.CsvTable;
import gatepost.core.roll.Roster;
import gatepost.core.text.FindingCode;
import gatepost.core.text.TextFinding;
import gatepost.core.text.TextScanner;
import gatepost.core.text.pupil.RosterIndex;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Measures the finding of pupils' full names on a folder with {@code roster*.csv}, {@code posts*.csv} (columns kind, gold_ids, text)
 * and tweets in {@code *.conll} files. Prints figures only, never a text.
 */
public final class TextBench {

    private static final int FEW = 3;
    private static final int ROUNDS = 5;

    private final Path folder;
    private final PrintStream out;

    public TextBench(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    public void run() throws IOException {
        Roster roster;
        try (Reader reader = Files.newBufferedReader(only("roster"))) {
            roster = Roster.readCsv(reader);
        }
        long began = System.nanoTime();
        RosterIndex index = RosterIndex.of(roster);
        out.printf("index of %d pupils built in %.1f ms%n", roster.entries().size(), (System.nanoTime() - began) / 1e6);
        TextScanner scanner = TextScanner.of(index);
        List<CsvTable.Row> posts;
        try (Reader reader = Files.newBufferedReader(only("posts"))) {
            posts = CsvTable.read(reader).rows();
        }
        Map<String, Tally> kinds = new TreeMap<>();
        Tally all = new Tally();
        for (CsvTable.Row post : posts) {
            List<TextFinding> findings = names(scanner, post.get("text"));
            Set<String> gold = Arrays.stream(post.get("gold_ids").split(" ")).filter(id -> !id.isEmpty()).collect(Collectors.toSet());
            kinds.computeIfAbsent(post.get("kind"), kind -> new Tally()).add(gold, findings);
            if (!gold.isEmpty()) {
                all.add(gold, findings);
            }
        }
        out.printf("%-28s %6s %8s %10s %8s%n", "kind", "posts", "recall", "few", "flagged");
        kinds.forEach((kind, tally) -> out.printf("%-28s %s%n", kind, tally));
        out.printf("%-28s %s%n", "all that name a pupil", all);
        tweets(scanner);
        time(scanner, posts.stream().map(post -> post.get("text")).toList());
    }

    private void tweets(TextScanner scanner) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".conll")).sorted().toList()) {
                List<String> tweets = Conll.texts(file);
                long flagged = tweets.stream().filter(tweet -> !names(scanner, tweet).isEmpty()).count();
                out.printf("%-28s %6d tweets, %d flagged (%.3f %%)%n", file.getFileName(), tweets.size(), flagged,
                        100.0 * flagged / tweets.size());
            }
        }
    }

    private void time(TextScanner scanner, List<String> texts) {
        List<Double> micros = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            micros.clear();
            for (String text : texts) {
                long began = System.nanoTime();
                scanner.scan(text, false);
                micros.add((System.nanoTime() - began) / 1e3);
            }
        }
        micros.sort(null);
        out.printf("scan of one post: median %.0f us, p99 %.0f us%n", micros.get(micros.size() / 2), micros.get(micros.size() * 99 / 100));
    }

    private Path only(String prefix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> path.getFileName().toString().startsWith(prefix) && path.toString().endsWith(".csv"))
                    .findFirst().orElseThrow(() -> new IllegalArgumentException("The folder has no " + prefix + "*.csv."));
        }
    }

    private static List<TextFinding> names(TextScanner scanner, String text) {
        return scanner.scan(text, false).stream().filter(finding -> finding.code() == FindingCode.PUPIL_FULL_NAME).toList();
    }

    /** What was found of what there was. */
    private static final class Tally {

        private int posts;
        private int flagged;
        private int named;
        private int found;
        private int amongFew;

        void add(Set<String> gold, List<TextFinding> findings) {
            posts++;
            flagged += findings.isEmpty() ? 0 : 1;
            named += gold.size();
            for (String id : gold) {
                found += findings.stream().anyMatch(finding -> finding.candidates().contains(id)) ? 1 : 0;
                amongFew += findings.stream().anyMatch(finding -> finding.candidates().contains(id)
                        && finding.candidates().size() <= FEW) ? 1 : 0;
            }
        }

        @Override
        public String toString() {
            return String.format("%6d %8s %10s %8.4f", posts, share(found, named), share(amongFew, found), (double) flagged / posts);
        }

        private static String share(int part, int whole) {
            return whole == 0 ? "-" : String.format("%.4f", (double) part / whole);
        }
    }
}
