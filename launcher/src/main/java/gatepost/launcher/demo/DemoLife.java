package gatepost.launcher.demo;

import gatepost.core.shared.Trace;
import java.net.URI;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the demo school does in the background, so that no start waits for it: it introduces its accounts to the simulated networks, and
 * its people write posts, between the steps of the worker, until there is nothing left to do.
 */
public final class DemoLife implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DemoLife.class);
    private static final long BETWEEN_MS = 250;
    /** The first page comes before the first post. */
    private static final long BEFORE_MS = 1_000;

    private final ScheduledExecutorService steps = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("demo-life").unstarted(task));
    private final DemoPosts posts;

    private DemoLife(DemoPosts posts) {
        this.posts = posts;
    }

    /** Begins soon, and returns at once. */
    public static DemoLife begin(DemoSchool school, DemoPosts posts, URI networks) {
        var life = new DemoLife(posts);
        life.steps.schedule(() -> life.orGiveUp(() -> school.introduce(networks)), BEFORE_MS, TimeUnit.MILLISECONDS);
        life.steps.scheduleWithFixedDelay(() -> life.orGiveUp(life::step), BEFORE_MS, BETWEEN_MS, TimeUnit.MILLISECONDS);
        return life;
    }

    private void step() {
        if (posts.advance()) {
            steps.shutdown();
        }
    }

    private void orGiveUp(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            if (!steps.isShutdown()) {
                LOG.warn("The demo school could not be brought to life; the next start goes on with it: {}", Trace.of(failed));
                steps.shutdown();
            }
        }
    }

    /** Stops between two steps. */
    @Override
    public void close() {
        steps.close();
    }
}
