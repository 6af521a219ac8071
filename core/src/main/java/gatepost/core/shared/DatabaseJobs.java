package gatepost.core.shared;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;

/**
 * Jobs in the database of the state they belong to. Each asking also leaves a mark, locked until its transaction ends; a run clears
 * the mark when it begins and looks for it when it ends, under the same lock ({@link JobAskings}). So whether the asking meets a
 * waiting, a running or an ending job, one run begins after the asking is committed.
 */
@Singleton
class DatabaseJobs implements Jobs {

    private final SchedulerClient client;
    private final JobAskings askings;

    DatabaseJobs(JobQueue queue, JobAskings askings) {
        this.client = queue.client();
        this.askings = askings;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void ask(JobKind kind, UUID schoolId, UUID thingId, Instant notBefore) {
        var id = JobQueue.idOf(kind, schoolId, thingId);
        askings.mark(id.getTaskName(), id.getId(), notBefore);
        var waiting = client.getScheduledExecution(id);
        if (waiting.isEmpty()) {
            client.scheduleIfNotExists(new TaskInstance<>(id.getTaskName(), id.getId()), notBefore);
        } else if (!waiting.get().isPicked() && waiting.get().getExecutionTime().isAfter(notBefore)) {
            bringForward(id, notBefore);
        }
    }

    private void bringForward(TaskInstanceId id, Instant notBefore) {
        try {
            client.reschedule(id, notBefore);
        } catch (TaskInstanceCurrentlyExecutingException | TaskInstanceNotFoundException startedMeanwhile) {
            // The run that began looks for the mark when it ends, after this transaction: it will run again.
        }
    }
}
