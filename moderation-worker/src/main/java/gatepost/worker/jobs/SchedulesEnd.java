package gatepost.worker.jobs;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ShutdownEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/** Ends the recurring rounds before the beans that they use end: otherwise a round that is due then finds half an application. */
@Singleton
@Requires(property = "gatepost.worker.enabled", value = "true")
class SchedulesEnd {

    private static final long LONGEST_ROUND_SECONDS = 5;

    private final ExecutorService schedules;

    SchedulesEnd(@Named(TaskExecutors.SCHEDULED) ExecutorService schedules) {
        this.schedules = schedules;
    }

    @EventListener
    void end(ShutdownEvent ending) throws InterruptedException {
        schedules.shutdown();
        schedules.awaitTermination(LONGEST_ROUND_SECONDS, TimeUnit.SECONDS);
    }
}
