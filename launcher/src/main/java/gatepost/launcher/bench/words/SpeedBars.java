package gatepost.launcher.bench.words;

import gatepost.core.roll.Roster;
import gatepost.core.text.TextScanner;
import gatepost.core.text.fold.Words;
import gatepost.core.text.pupil.PupilNames;
import gatepost.core.text.pupil.RosterIndex;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Times on one thread, medians after warming up; memory as the collector leaves it. */
final class SpeedBars {

    private static final int SCHOOL = 600;
    private static final int TRUST = 60_000;
    private static final int POST = 300;
    private static final int ATTACHMENT = 100_000;
    private static final int POSTS = 300;
    private static final int ROUNDS = 40;
    private static final int FEW_ROUNDS = 9;
    private static final double MICRO = 1e3;
    private static final double MILLI = 1e6;
    private static final long SEED = 5;

    private final Bars bars;

    SpeedBars(Bars bars) {
        this.bars = bars;
    }

    void print() {
        bars.title("Time and memory");
        double school = ofRoll(InventedRoll.ofSchool(SCHOOL, SEED), "a school of 600");
        bars.atMost("matcher, a post of 300 characters, 600 pupils, us", school, 60);
        Roster trust = InventedRoll.ofTrust(TRUST, SEED);
        build(trust);
        double large = ofRoll(trust, "a trust of 60,000");
        bars.figure("matcher, a post of 300 characters, 60,000 pupils, us", large);
        bars.atMost("times the matcher's time with 600", large / school, 3);
    }

    /** The matcher's median in microseconds. */
    private double ofRoll(Roster roll, String whose) {
        RosterIndex index = RosterIndex.of(roll);
        PupilNames names = new PupilNames(index);
        TextScanner scanner = TextScanner.of(index);
        InventedPosts invented = new InventedPosts(roll, SEED);
        List<String> posts = IntStream.range(0, POSTS).mapToObj(i -> invented.ofLength(POST)).toList();
        List<Words> words = posts.stream().map(Words::of).toList();
        double matcher = median(ROUNDS, words, names::find) / MICRO;
        bars.figure("reading the words of such a post, " + whose + ", us", median(ROUNDS, posts, Words::of) / MICRO);
        bars.atMost("the whole scan of such a post, " + whose + ", us", median(ROUNDS, posts, text -> scanner.scan(text, false)) / MICRO, 2000);
        List<String> attachment = List.of(attachment(invented));
        bars.atMost("the whole scan of 100,000 characters, " + whose + ", ms", median(FEW_ROUNDS, attachment, text -> scanner.scan(text, false)) / MILLI, 60);
        return matcher;
    }

    private void build(Roster roll) {
        List<RosterIndex> built = new ArrayList<>();
        List<Double> millis = new ArrayList<>();
        long before = used();
        for (int round = 0; round < FEW_ROUNDS; round++) {
            built.clear();
            long begun = System.nanoTime();
            built.add(RosterIndex.of(roll));
            millis.add((System.nanoTime() - begun) / MILLI);
        }
        millis.sort(null);
        bars.atMost("index of 60,000 pupils built, ms", millis.get(FEW_ROUNDS / 2), 1000);
        bars.atMost("index of " + built.size() * TRUST + " pupils, MB", (used() - before) / MILLI, 200);
    }

    private static String attachment(InventedPosts posts) {
        StringBuilder text = new StringBuilder();
        while (text.length() < ATTACHMENT) {
            text.append(posts.ofLength(POST)).append("\n\n");
        }
        return text.substring(0, ATTACHMENT);
    }

    private static <T> double median(int rounds, List<T> inputs, Consumer<T> work) {
        List<Double> nanos = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            if (round == rounds / 2) {
                nanos.clear();
            }
            for (T input : inputs) {
                long begun = System.nanoTime();
                work.accept(input);
                nanos.add((double) (System.nanoTime() - begun));
            }
        }
        nanos.sort(null);
        return nanos.get(nanos.size() / 2);
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
