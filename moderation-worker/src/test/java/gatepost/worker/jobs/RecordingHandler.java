package gatepost.worker.jobs;

import gatepost.core.shared.JobKind;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntFunction;

/** Notes which things it was run for and answers as the test says, by number of the run from 1. */
record RecordingHandler(JobKind kind, List<UUID> runs, IntFunction<JobResult> answer) implements JobHandler {

    RecordingHandler(JobKind kind, IntFunction<JobResult> answer) {
        this(kind, new CopyOnWriteArrayList<>(), answer);
    }

    @Override
    public JobResult run(UUID schoolId, UUID thingId) {
        runs.add(thingId);
        return answer.apply(runs.size());
    }
}
