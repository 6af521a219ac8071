package gatepost.launcher.bench.publish;

import gatepost.core.account.Network;
import gatepost.core.publication.Publication;
import gatepost.core.publication.PublicationFacts;
import gatepost.core.publication.PublicationState;
import gatepost.core.publication.ResolvePublication;
import gatepost.core.publication.ResolvePublication.Resolution;
import gatepost.launcher.Fault;
import gatepost.launcher.bench.Benchmark;
import gatepost.launcher.bench.journey.NetworksDesk;
import gatepost.database.FileTree;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * Posts on three networks while workers are killed at random: in the end each stands exactly once on each network, by the network's own count
 * (I4, I10). Two workers run at any time; whoever is killed is replaced at once.
 */
public final class ChaosBenchmark implements Benchmark {

    private static final int WORKERS = 2;
    private static final Duration BETWEEN_KILLS = Duration.ofSeconds(5);
    private static final Duration WRITING_ONE = Duration.ofMillis(50);
    private static final Duration LONGEST_END = Duration.ofMinutes(6);

    private final int posts;
    private final int kills;
    private final long seed;
    private final List<BenchWorker> workers = new ArrayList<>();
    private final Map<String, UUID> written = new HashMap<>();
    private int asked;

    public ChaosBenchmark(int posts, int kills, long seed) {
        this.posts = posts;
        this.kills = kills;
        this.seed = seed;
    }

    @Override
    public void run(PrintWriter out) throws Exception {
        var folder = Files.createTempDirectory("gatepost-chaos");
        try (var arena = new Arena(folder)) {
            out.println("%d posts on %d networks, workers killed %d times at random (seed %d)".formatted(posts, Arena.NETWORKS.size(), kills, seed));
            out.flush();
            write(arena);
            var begun = arena.now();
            kill(arena, folder.resolve("workers.log"));
            var killed = Duration.between(begun, arena.now());
            end(arena, folder.resolve("workers.log"));
            out.println("Killed within %d s, all done after %d s".formatted(killed.toSeconds(), Duration.between(begun, arena.now()).toSeconds()));
            table(arena, out);
        } finally {
            workers.forEach(BenchWorker::kill);
            FileTree.delete(folder);
        }
    }

    /** Due evenly over the time in which workers are killed. */
    private void write(Arena arena) {
        var span = BETWEEN_KILLS.multipliedBy(kills);
        var first = arena.now().plus(WRITING_ONE.multipliedBy(posts));
        for (var i = 0; i < posts; i++) {
            var word = "Post%05d".formatted(i);
            written.put(word, arena.approved(word + " tells of a morning on the field.", first.plus(span.multipliedBy(i).dividedBy(posts)),
                    Arena.NETWORKS));
        }
    }

    private void kill(Arena arena, Path log) throws IOException, InterruptedException {
        var random = new Random(seed);
        for (var killed = 0; killed < kills; killed++) {
            keep(arena, log);
            TimeUnit.MILLISECONDS.sleep(random.nextLong(2 * BETWEEN_KILLS.toMillis()));
            workers.remove(random.nextInt(workers.size())).kill();
        }
    }

    private void keep(Arena arena, Path log) throws IOException {
        while (workers.size() < WORKERS) {
            workers.add(BenchWorker.start(arena.settings(), log));
        }
    }

    /** Workers go on undisturbed; a person answers what is asked after having looked at the network. */
    private void end(Arena arena, Path log) throws Exception {
        keep(arena, log);
        var limit = arena.now().plus(LONGEST_END);
        try (var desk = arena.desk()) {
            while (true) {
                var open = new ArrayList<Publication>();
                for (var entry : written.entrySet()) {
                    for (var publication : arena.publications(entry.getValue())) {
                        if (publication.state() != PublicationState.PUBLISHED) {
                            open.add(publication);
                            answer(arena, entry.getKey(), publication, desk);
                        }
                    }
                }
                if (open.isEmpty() || arena.now().isAfter(limit)) {
                    return;
                }
                TimeUnit.SECONDS.sleep(2);
            }
        }
    }

    private void answer(Arena arena, String word, Publication publication, NetworksDesk desk) throws IOException, InterruptedException {
        if (arena.transaction(() -> arena.bean(PublicationFacts.class).needsDecision(publication))
                && Standing.on(publication.network(), desk).of(word) == 0) {
            arena.bean(ResolvePublication.class).handle(arena.head(), publication.postId(), publication.id(), Resolution.SEND_AGAIN);
            asked++;
        }
    }

    private void table(Arena arena, PrintWriter out) throws IOException, InterruptedException {
        var wrong = 0L;
        out.println("%-10s %8s %8s %8s %8s   %s".formatted("network", "wanted", "once", "missing", "twice", "Gatepost says"));
        try (var desk = arena.desk()) {
            for (var network : Arena.NETWORKS) {
                var standing = Standing.on(network, desk);
                var missing = written.keySet().stream().filter(word -> standing.of(word) == 0).count();
                var twice = written.keySet().stream().filter(word -> standing.of(word) > 1).count();
                wrong += missing + twice;
                out.println("%-10s %8d %8d %8d %8d   %s".formatted(network.label(), posts, posts - missing - twice, missing, twice, said(arena, network)));
            }
        }
        out.println("A person was asked %d times about what was not there, and had it sent again".formatted(asked));
        if (wrong > 0) {
            out.flush();
            throw new Fault(wrong + " posts do not stand exactly once.");
        }
    }

    private Map<PublicationState, Integer> said(Arena arena, Network network) {
        var states = new EnumMap<PublicationState, Integer>(PublicationState.class);
        written.values().stream().flatMap(post -> arena.publications(post).stream()).filter(it -> it.network() == network)
                .forEach(it -> states.merge(it.state(), 1, Integer::sum));
        return new TreeMap<>(states);
    }
}
