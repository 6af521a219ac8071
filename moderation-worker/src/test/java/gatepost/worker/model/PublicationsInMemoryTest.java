package gatepost.worker.model;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.core.publication.PublicationFacts;
import gatepost.core.publication.PublicationState;
import gatepost.core.shared.JobKind;
import gatepost.core.testing.DatabaseTest;
import gatepost.worker.jobs.JobHandler;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * 100,000 random steps of people, workers, networks and time, held against what was promised.
 *
 * <p>Real: every use case, rule and state machine of approving, publishing, reconciling, taking down and withdrawing, and the worker's handlers.
 * Played in memory: the tables ({@link Rows}), the networks ({@link ModelNetwork}), the clock, the job queue. A transaction is one call, alone:
 * what happens between transactions is tried here, what happens inside them is tried on the real database by the tests of crowds and of killed
 * workers. The check of the words finds nothing here; it has tests of its own.
 */
class PublicationsInMemoryTest extends DatabaseTest {

    private static final int WORLDS = 250;
    private static final int STEPS = 400;

    @Override
    protected Map<String, Object> settings() {
        return Map.of(World.PROPERTY, true, "gatepost.networks.mastodon.plain-http", true, "gatepost.networks.wordpress.plain-http", true);
    }

    @Test
    void whateverHappensNothingGoesOutUnapprovedUnconsentedOrTwiceAndRemovedMeansGone() {
        var handlers = context().getBeansOfType(JobHandler.class).stream().collect(Collectors.toMap(JobHandler::kind, Function.identity(),
                (one, _) -> one, () -> new EnumMap<JobKind, JobHandler>(JobKind.class)));
        var census = new TreeMap<PublicationState, Long>();
        for (long seed = 1; seed <= WORLDS; seed++) {
            live(seed, handlers).forEach((state, count) -> census.merge(state, count, Long::sum));
        }
        System.out.println(WORLDS * STEPS + " steps ended in " + census);
        assertThat(census.keySet()).as("the steps led everywhere").contains(PublicationState.PUBLISHED, PublicationState.TAKEN_DOWN,
                PublicationState.CANCELLED, PublicationState.REFUSED, PublicationState.UNFINISHED);
    }

    private Map<PublicationState, Long> live(long seed, Map<JobKind, JobHandler> handlers) {
        var world = new World(seed, handlers, bean(PublicationFacts.class), clock());
        try {
            var commands = new Commands(world, context());
            for (var step = 0; step < STEPS; step++) {
                commands.any();
            }
            var before = commands.census();
            commands.settle();
            world.promises().settled();
            return before;
        } catch (AssertionError | RuntimeException failed) {
            throw new AssertionError("World " + seed + ": " + failed.getMessage() + "\n" + world.story(), failed);
        }
    }
}
