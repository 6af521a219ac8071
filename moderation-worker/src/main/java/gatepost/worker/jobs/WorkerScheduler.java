package gatepost.worker.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import gatepost.core.shared.JobQueue;
import gatepost.core.shared.TransactionConnections;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;

/**
 * Claims due jobs and gives each to its handler. A process that died is noticed after eight seconds and its jobs run elsewhere. Jobs
 * of a kind without a handler here wait for a worker that has one.
 */
@Singleton
class WorkerScheduler {

    private static final Duration POLLING = Duration.ofMillis(200);
    private static final Duration HEARTBEAT = Duration.ofSeconds(2);
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration NEVER = Duration.ofDays(100_000);

    private final Scheduler scheduler;

    WorkerScheduler(List<JobHandler> handlers, JobEnding ending, TransactionConnections connections, WorkerSettings settings, Clock clock) {
        var tasks = handlers.stream().map(handler -> new JobTask(handler, ending).task()).toArray(Task[]::new);
        this.scheduler = Scheduler.create(connections.dataSource(), tasks)
            .jdbcCustomization(JobQueue.dialect())
            .clock(clock::instant)
            .threads(settings.threads())
            .executorService(Executors.newVirtualThreadPerTaskExecutor())
            .pollUsingLockAndFetch(0.5, 1.0)
            .pollingInterval(POLLING)
            .heartbeatInterval(HEARTBEAT)
            .missedHeartbeatsLimit(MISSED_HEARTBEATS)
            .deleteUnresolvedAfter(NEVER)
            .enableImmediateExecution()
            .failureLogging(LogLevel.OFF, false)
            .shutdownMaxWait(settings.stopWait())
            .build();
    }

    void start() {
        scheduler.start();
    }

    /** Claims nothing more and lets running jobs end. */
    @PreDestroy
    void stop() {
        scheduler.stop();
    }
}
