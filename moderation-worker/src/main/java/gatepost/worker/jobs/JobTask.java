package gatepost.worker.jobs;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import gatepost.core.shared.Trace;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One handler as db-scheduler knows it. */
final class JobTask {

    private static final Logger LOG = LoggerFactory.getLogger(JobTask.class);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    private final JobHandler handler;
    private final JobEnding ending;

    JobTask(JobHandler handler, JobEnding ending) {
        this.handler = handler;
        this.ending = ending;
    }

    Task<Void> task() {
        return Tasks.custom(handler.kind().name(), Void.class).onFailure(this::retry).onDeadExecutionRevive()
            .execute((instance, context) -> run(instance));
    }

    private CompletionHandler<Void> run(TaskInstanceId id) {
        ending.begin(id);
        var names = id.getId().split("/");
        var result = handler.run(UUID.fromString(names[0]), UUID.fromString(names[1]));
        return (complete, operations) -> ending.end(id, result, complete, operations);
    }

    private void retry(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        var wait = waitAfter(complete.getExecution().consecutiveFailures);
        LOG.warn("Job {} {} failed and runs again in {} s: {}", handler.kind(), complete.getExecution().taskInstance.getId(), wait.toSeconds(),
            complete.getCause().map(Trace::of).orElse("no cause"));
        operations.reschedule(complete, complete.getTimeDone().plus(wait));
    }

    /** How long to wait after a failure that followed so many others: 1 s, then twice as long each time, up to 5 minutes. */
    static Duration waitAfter(int failuresBefore) {
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(failuresBefore, 20));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }
}
