package gatepost.worker.jobs;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import gatepost.core.shared.JobAsking;
import gatepost.core.shared.JobAskings;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** Begins and ends runs so that an asking made meanwhile is not lost: it is seen by this run, or leads to another. */
@Singleton
class JobEnding {

    private final JobAskings askings;

    JobEnding(JobAskings askings) {
        this.askings = askings;
    }

    /** Takes note that everything asked until now is seen by the run that begins. */
    @Transactional
    void begin(TaskInstanceId id) {
        askings.clear(id.getTaskName(), id.getId());
    }

    /** Removes the job, or lets it run again where its handler or somebody else wants that. */
    @Transactional
    void end(TaskInstanceId id, JobResult result, ExecutionComplete complete, ExecutionOperations<Void> operations) {
        var askedFor = askings.lock(id.getTaskName(), id.getId()).filter(JobAsking::asked).map(JobAsking::notBefore);
        var wanted = switch (result) {
            case JobResult.Again again -> Optional.of(again.notBefore());
            case JobResult.Done _ -> Optional.<Instant>empty();
        };
        var next = earlier(askedFor, wanted);
        if (next.isPresent()) {
            operations.reschedule(complete, next.get());
        } else {
            operations.remove();
            askings.forget(id.getTaskName(), id.getId());
        }
    }

    private static Optional<Instant> earlier(Optional<Instant> one, Optional<Instant> other) {
        return one.isPresent() && other.isPresent() && other.get().isBefore(one.get()) ? other : one.or(() -> other);
    }
}
