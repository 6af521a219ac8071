package gatepost.launcher.bench.publish;

import gatepost.core.account.Network;
import gatepost.core.publication.Publication;
import gatepost.core.publication.PublicationState;
import gatepost.database.FileTree;
import gatepost.launcher.bench.Benchmark;
import gatepost.launcher.bench.journey.NetworksDesk;
import gatepost.launcher.bench.journey.Patience;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** How soon posts are public when they are due, also while one network hangs, and how well a network's limit is used. One worker, as it comes. */
public final class PublishBenchmark implements Benchmark {

    private static final int POSTS = 200;
    private static final int ROUNDS = 2;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration WRITING_ONE = Duration.ofMillis(60);
    private static final int WINDOW_SECONDS = 20;
    private static final int LIMIT = 100;
    private static final int WINDOWS = 3;
    private static final List<Network> OTHERS = List.of(Network.FACEBOOK, Network.X);

    private int written;

    @Override
    public void run(PrintWriter out) throws Exception {
        var folder = Files.createTempDirectory("gatepost-publish");
        try (var arena = new Arena(folder); var desk = arena.desk(); var _ = BenchWorker.start(arena.settings(), folder.resolve("worker.log"))) {
            minute(arena, 50, Arena.NETWORKS);
            var calm = new ArrayList<Long>();
            var beside = new ArrayList<Long>();
            var all = new ArrayList<Long>();
            for (var round = 0; round < ROUNDS; round++) {
                var times = minute(arena, POSTS, Arena.NETWORKS);
                times.values().forEach(all::addAll);
                OTHERS.forEach(network -> calm.addAll(times.get(network)));
                desk.tell("faults", Map.of("network", "mastodon", "operation", "createStatus", "kind", "COMMIT_THEN_DELAY", "times", 100_000,
                        "delayMs", 600_000));
                var hanging = minute(arena, POSTS, OTHERS);
                OTHERS.forEach(network -> beside.addAll(hanging.get(network)));
                desk.stopFaults();
            }
            out.println("%d posts a minute on %d networks, limits off, %d rounds of a minute each".formatted(POSTS, Arena.NETWORKS.size(), ROUNDS));
            out.println("%-46s %10s %10s %10s".formatted("due to published, ms", "p50", "p99", "allowed"));
            row(out, "all three", all, "2000");
            row(out, "Facebook and X", calm, "");
            row(out, "Facebook and X while Mastodon hangs", beside, "%d".formatted((long) (1.1 * at(calm, 0.99))));
            limits(arena, desk, out);
        } finally {
            FileTree.delete(folder);
        }
    }

    /** A minute's posts to all networks. @return how late each was, in milliseconds, of the networks that are waited for */
    private Map<Network, List<Long>> minute(Arena arena, int posts, Collection<Network> awaited) throws Exception {
        var first = arena.now().plus(WRITING_ONE.multipliedBy(posts)).plusSeconds(5);
        var due = new HashMap<UUID, Instant>();
        for (var i = 0; i < posts; i++) {
            var at = first.plus(MINUTE.multipliedBy(i).dividedBy(POSTS));
            due.put(arena.approved("Post%05d is due in its minute.".formatted(++written), at, Arena.NETWORKS), at);
        }
        var late = new HashMap<Network, List<Long>>();
        awaited.forEach(network -> late.put(network, new ArrayList<>()));
        for (var post : due.entrySet()) {
            for (var network : awaited) {
                var publication = Patience.until("it is published on " + network, () -> of(arena, post.getKey(), network),
                        it -> it.state() == PublicationState.PUBLISHED);
                late.get(network).add(Duration.between(post.getValue(), publication.published().orElseThrow()).toMillis());
            }
        }
        return late;
    }

    private static Publication of(Arena arena, UUID post, Network network) {
        return arena.publications(post).stream().filter(it -> it.network() == network).findFirst().orElseThrow();
    }

    /** More posts than one window takes, all due at once, with X's windows shortened so that several pass. */
    private void limits(Arena arena, NetworksDesk desk, PrintWriter out) throws Exception {
        var due = arena.now().plus(WRITING_ONE.multipliedBy(LIMIT * WINDOWS)).plusSeconds(5);
        var posts = new ArrayList<UUID>();
        for (var i = 0; i < LIMIT * WINDOWS; i++) {
            posts.add(arena.approved("Post%05d waits for its turn.".formatted(++written), due, Set.of(Network.X)));
        }
        desk.tell("x/limits", Map.of("enforced", true, "windowSeconds", WINDOW_SECONDS));
        for (var post : posts) {
            Patience.until("it is published on X", () -> of(arena, post, Network.X), it -> it.state() == PublicationState.PUBLISHED);
        }
        var calls = desk.answers("createTweet").stream().filter(call -> call.at().isAfter(due)).toList();
        var refused = calls.stream().filter(call -> call.status() == 429).count();
        out.println("%d posts at once against X's %d in a window (here %d s instead of 15 min): used %s, refused %d (allowed 0)".formatted(posts.size(),
                LIMIT, WINDOW_SECONDS, used(calls.stream().map(NetworksDesk.Call::at).toList()), refused));
    }

    /** How many calls each window took that could have been full. */
    private static List<Integer> used(List<Instant> calls) {
        var windows = new ArrayList<Integer>();
        var end = Instant.MIN;
        for (var call : calls) {
            if (call.isAfter(end)) {
                end = call.plusSeconds(WINDOW_SECONDS);
                windows.add(0);
            }
            windows.set(windows.size() - 1, windows.getLast() + 1);
        }
        return windows;
    }

    private static void row(PrintWriter out, String name, List<Long> times, String allowed) {
        out.println("%-46s %10d %10d %10s".formatted(name, at(times, 0.5), at(times, 0.99), allowed));
    }

    private static long at(List<Long> times, double share) {
        var sorted = times.stream().sorted().toList();
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
