package gatepost.worker.picture.look;

import gatepost.worker.jobs.Compartment;
import gatepost.worker.jobs.JobResult;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Keeps a heap of pictures from holding the threads that publishing, taking down and hiding need. One child process looks at one picture
 * at a time, so two places are enough to keep it busy: the one is at work while the other's file is read or its outcome recorded. A heap
 * of uploads does not hold up a post that is made ready, nor the other way round.
 */
@Singleton
public class PicturePlaces {

    private static final int MOST = 2;
    private static final int SHARES = 5;
    private static final Duration SOON = Duration.ofMillis(200);
    private static final Duration LATEST = Duration.ofSeconds(1);

    private final Compartment looks;
    private final Compartment renditions;

    /** @param threads of the worker; where there are fewer than ten, one place each has to do */
    PicturePlaces(@Value("${gatepost.worker.threads:16}") int threads, Clock clock) {
        var places = Math.clamp(threads / SHARES, 1, MOST);
        looks = new Compartment(places, SOON, LATEST, clock);
        renditions = new Compartment(places, SOON, LATEST, clock);
    }

    /** Looks at an upload, or puts it off. */
    public JobResult look(Supplier<JobResult> work) {
        return looks.pass(work);
    }

    /** Makes the renditions of a post, or puts it off. */
    public JobResult render(Supplier<JobResult> work) {
        return renditions.pass(work);
    }
}
