package gatepost.worker.jobs;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How this process works.
 *
 * @param threads  jobs that may run at once
 * @param stopWait how long jobs may go on when the process is asked to end
 */
@ConfigurationProperties("gatepost.worker")
record WorkerSettings(@Bindable(defaultValue = "16") int threads, @Bindable(defaultValue = "20s") Duration stopWait) {
}
