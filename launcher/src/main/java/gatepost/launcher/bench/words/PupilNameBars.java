package gatepost.launcher.bench.words;

import gatepost.core.roll.CsvTable;
import gatepost.core.roll.Roster;
import gatepost.core.text.TextScanner;
import gatepost.core.text.pupil.RosterIndex;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many of the pupils named in posts are found, and how many harmless posts are held up. */
final class PupilNameBars {

    private static final int ROLLS = 5;
    private static final int PUPILS = 600;
    private static final int OF_EACH_KIND = 100;
    private static final int ORDINARY = 1000;
    private static final double TWO_SLIPS = .85;
    private static final Map<String, Double> BARS = new LinkedHashMap<>(Map.of("lower", .93, "misread", .92, "ocr", .92, "ocr_nospace", .92, "slip_in_both", TWO_SLIPS,
            "misspell_2", TWO_SLIPS, "slip_in_first", TWO_SLIPS, "slip_in_surname", TWO_SLIPS));
    private static final Set<String> WITHOUT_BAR = Set.of("two_slips_anywhere", "misspell_first", "misspell_sur", "multipart_partial", "hashtag_lower", "handle");

    private final Bars bars;

    PupilNameBars(Bars bars) {
        this.bars = bars;
    }

    void onInventedRolls() {
        Map<String, NameTally> kinds = new TreeMap<>();
        for (int seed = 1; seed <= ROLLS; seed++) {
            Roster roll = InventedRoll.ofSchool(PUPILS, seed);
            TextScanner scanner = TextScanner.of(RosterIndex.of(roll));
            InventedPosts posts = new InventedPosts(roll, seed);
            Stream.concat(posts.ofEachKind(OF_EACH_KIND).stream(), posts.ordinary(ORDINARY).stream())
                    .forEach(post -> kinds.computeIfAbsent(post.kind(), kind -> new NameTally()).add(scanner, post));
        }
        bars.title("Pupils' names, " + ROLLS + " invented rolls of " + PUPILS);
        print(kinds, InventedPosts.ORDINARY);
    }

    /** On a folder's {@code roster*.csv} and {@code posts*.csv} (columns kind, gold_ids, text). */
    void onFolder(Path folder) throws IOException {
        Roster roll = read(folder, "roster", Roster::readCsv);
        TextScanner scanner = TextScanner.of(RosterIndex.of(roll));
        Map<String, NameTally> kinds = new TreeMap<>();
        for (CsvTable.Row row : read(folder, "posts", CsvTable::read).rows()) {
            Set<String> named = Arrays.stream(row.get("gold_ids").split(" ")).filter(id -> !id.isEmpty()).collect(Collectors.toSet());
            kinds.computeIfAbsent(row.get("kind"), kind -> new NameTally()).add(scanner, new LabelledPost(row.get("kind"), named, row.get("text")));
        }
        bars.title("Pupils' names, the folder's posts");
        print(kinds, "neg");
        tweets(folder, scanner);
    }

    private void tweets(Path folder, TextScanner scanner) throws IOException {
        int tweets = 0;
        int flagged = 0;
        for (Path file : files(folder, ".conll")) {
            List<Conll.Tweet> read = Conll.tweets(file);
            tweets += read.size();
            flagged += (int) read.stream().filter(tweet -> !NameTally.names(scanner, tweet.text()).isEmpty()).count();
        }
        if (tweets > 0) {
            bars.share(tweets + " tweets: share flagged", (double) flagged / tweets, .002);
        }
    }

    private void print(Map<String, NameTally> kinds, String nameless) {
        kinds.forEach((kind, tally) -> {
            if (kind.equals(nameless)) {
                bars.share(tally.posts() + " posts that name nobody: share flagged", tally.flagged(), .01);
            } else {
                bars.atLeast(tally.posts() + " " + kind.toLowerCase(Locale.ROOT).replace('_', ' '), tally.recall(),
                        WITHOUT_BAR.contains(kind) ? 0 : BARS.getOrDefault(kind, 1.0));
            }
        });
        Collection<NameTally> naming = kinds.entrySet().stream().filter(kind -> !kind.getKey().equals(nameless) && !kind.getKey().equals("two_slips_anywhere"))
                .map(Map.Entry::getValue).toList();
        bars.atLeast("all kinds: recall", naming.stream().mapToDouble(tally -> tally.recall() * tally.posts()).sum() / naming.stream().mapToInt(NameTally::posts).sum(), .98);
        bars.atLeast("all kinds: among at most three candidates", naming.stream().mapToDouble(NameTally::amongFew).average().orElse(0), .9);
    }

    /** Reads one table. */
    private interface Reading<T> {

        T of(Reader source) throws IOException;
    }

    private static <T> T read(Path folder, String prefix, Reading<T> reading) throws IOException {
        Path file = files(folder, ".csv").stream().filter(path -> path.getFileName().toString().startsWith(prefix)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The folder has no " + prefix + "*.csv."));
        try (Reader source = Files.newBufferedReader(file)) {
            return reading.of(source);
        }
    }

    static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> path.toString().endsWith(ending)).sorted().toList();
        }
    }
}
