package gatepost.worker.model;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.core.account.Network;
import gatepost.core.account.port.Connector;
import gatepost.core.account.port.OutgoingPost;
import gatepost.core.publication.PublicationFacts;
import gatepost.core.publication.PublicationState;
import gatepost.core.publication.RemoteObject;
import gatepost.core.shared.JobKind;
import gatepost.core.shared.Jobs;
import gatepost.core.takedown.TakedownState;
import gatepost.core.testing.TestClock;
import gatepost.worker.jobs.JobHandler;
import gatepost.worker.jobs.JobResult;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One school in memory, its networks, its jobs and its time, and what must hold in it. What was decided and who consented is known here from
 * the commands alone, so that the use cases are held against something that is not theirs.
 */
public final class World {

    public static final String PROPERTY = "gatepost.testing.in-memory";

    static final byte[] PICTURE = {1, 2, 3};
    static final Jobs JOBS = (kind, school, thing, notBefore) -> current().ask(new Job(kind, thing), notBefore);
    private static final Instant START = Instant.parse("2026-11-02T09:00:00Z");
    private static final Duration DEAD_AFTER = Duration.ofSeconds(8);
    private static final int REMEMBERED = 60;
    private static World current;

    final UUID school = UUID.randomUUID();
    final Random random;
    private final Rows rows = new Rows();
    private final Map<JobKind, JobHandler> handlers;
    private final PublicationFacts facts;
    private final TestClock clock;
    private final Map<Network, ModelNetwork> networks = new EnumMap<>(Network.class);
    private final Map<Job, Instant> waiting = new LinkedHashMap<>();
    private final Set<Job> running = new LinkedHashSet<>();
    private final Set<UUID> underWay = new HashSet<>();
    private final Deque<String> story = new ArrayDeque<>();
    private final Promises promises;
    private Runnable anything;
    private Instant now = START;
    private boolean unwell;
    private int depth;

    record Job(JobKind kind, UUID thing) {
    }

    World(long seed, Map<JobKind, JobHandler> handlers, PublicationFacts facts, TestClock clock) {
        this.random = new Random(seed);
        this.handlers = handlers;
        this.facts = facts;
        this.clock = clock;
        this.promises = new Promises(this);
        for (var network : List.of(Network.FACEBOOK, Network.X)) {
            networks.put(network, new ModelNetwork(network, this, random));
        }
        clock.stopAt(START);
        current = this;
    }

    /** The world that the use cases live in at the moment. */
    public static World current() {
        return current;
    }

    /** The network on which an account of this world stands. */
    public Connector network(UUID account) {
        return networks.get(rows.accounts.get(account).network());
    }

    /** What stands on the network of a publication. */
    Shelf shelf(UUID publication) {
        return networks.get(rows.publications.get(publication).network()).shelf();
    }

    Rows rows() {
        return rows;
    }

    Promises promises() {
        return promises;
    }

    Instant now() {
        return now;
    }

    boolean unwell() {
        return unwell;
    }

    /** Whether the networks misbehave from now on. */
    void unwell(boolean unwellNow) {
        unwell = unwellNow;
    }

    /** What happens while a call is under way. */
    void meanwhile(Runnable anythingAtAll) {
        anything = anythingAtAll;
    }

    /** Notes what happened, for whoever has to find out why. */
    void tell(String what) {
        story.addLast(Duration.between(START, now).toSeconds() + "s " + "  ".repeat(depth) + what);
        if (story.size() > REMEMBERED) {
            story.removeFirst();
        }
    }

    String story() {
        return String.join("\n", story);
    }

    void pass(Duration time) {
        now = now.plus(time);
        clock.stopAt(now);
        networks.values().forEach(network -> network.shelf().timePassed(now));
    }

    private void ask(Job job, Instant notBefore) {
        waiting.merge(job, notBefore, (one, other) -> one.isBefore(other) ? one : other);
    }

    /** The job that is due first, if one is due at all. */
    Optional<Job> due() {
        return next().filter(job -> !waiting.get(job).isAfter(now));
    }

    /** The job that will be due first. */
    Optional<Job> next() {
        return waiting.entrySet().stream().min(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    Instant dueAt(Job job) {
        return waiting.get(job);
    }

    /** Jobs whose worker is held for dead, rightly or not. */
    List<Job> running() {
        return List.copyOf(running);
    }

    /** Runs a job as a worker does. One that is killed is found dead later, and its job is claimed again. */
    void run(Job job) {
        tell("run " + job.kind() + " " + name(job.thing()));
        waiting.remove(job);
        var alone = running.add(job);
        try {
            switch (handlers.get(job.kind()).run(school, job.thing())) {
                case JobResult.Again(var notBefore) -> ask(job, notBefore);
                case JobResult.Done() -> { }
            }
        } catch (ModelNetwork.Killed killed) {
            tell("killed");
            ask(job, now.plus(DEAD_AFTER));
        } finally {
            if (alone) {
                running.remove(job);
            }
        }
    }

    /** Lets other things happen while a call is under way; not endlessly deep. */
    void meanwhile() {
        if (depth < 2) {
            depth++;
            for (var i = random.nextInt(5); i > 0; i--) {
                anything.run();
            }
            depth--;
        }
    }

    void underWay(UUID publication, Runnable during) {
        underWay.add(publication);
        during.run();
        underWay.remove(publication);
    }

    /** Whether something sent for this publication may still come true: nobody could know by looking. */
    boolean open(UUID publication) {
        return underWay.contains(publication) || networks.values().stream().anyMatch(it -> it.shelf().pending(publication));
    }

    /** Whether something of it stands there of which Gatepost does not know: a person who looks sees it. */
    boolean unnoticed(UUID publication) {
        var noted = rows.objects.values().stream().filter(it -> it.publicationId().equals(publication)).map(RemoteObject::remoteId)
                .collect(Collectors.toSet());
        return shelf(publication).live(publication).stream().anyMatch(it -> !noted.contains(it.id));
    }

    boolean asksAPerson(UUID publication) {
        return facts.needsDecision(rows.publications.get(publication));
    }

    /** The one irreversible call is being made: everything that is promised about it is asked here (I1, I3). */
    void calling(UUID account, OutgoingPost post) {
        tell("call for " + name(Shelf.publication(post)) + " part " + Shelf.part(post));
        promises.called(rows.publications.get(Shelf.publication(post)), account, post);
    }

    /** A network took a post (I4). */
    void taken(Shelf.Post post) {
        tell("taken: " + name(post.publication) + " part " + post.part);
        assertThat(shelf(post.publication).of(post.publication)).as("I4: it stands once").filteredOn(it -> it.part == post.part).hasSize(1);
    }

    /** What holds at every moment (I9). */
    void check() {
        rows.takedowns.values().stream().filter(it -> it.state() == TakedownState.CONFIRMED)
                .forEach(it -> assertThat(live(it.publicationId())).as("I9: %s is said to be removed", name(it.publicationId())).isFalse());
        rows.publications.values().stream().filter(it -> it.state() == PublicationState.TAKEN_DOWN)
                .forEach(it -> assertThat(live(it.id())).as("I9: %s is said to be taken down", name(it.id())).isFalse());
    }

    boolean live(UUID publication) {
        return !shelf(publication).live(publication).isEmpty();
    }

    String name(UUID thing) {
        return thing.toString().substring(28) + Optional.ofNullable(rows.publications.get(thing)).map(it -> " (" + it.network() + " " + it.state() + ")")
                .orElse("");
    }

    /** Publications in the order in which they came. */
    List<UUID> publications() {
        return rows.publications.values().stream().sorted(Comparator.comparing(it -> it.dueAt())).map(it -> it.id()).toList();
    }
}
