package gatepost.worker.jobs;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;

/** Starts the work with the application, in a process that is to work: {@code gatepost.worker.enabled}. */
@Singleton
@Requires(property = "gatepost.worker.enabled", value = "true")
class WorkerStart {

    private final WorkerScheduler scheduler;

    WorkerStart(WorkerScheduler scheduler) {
        this.scheduler = scheduler;
    }

    @EventListener
    void begin(StartupEvent started) {
        scheduler.start();
    }
}
