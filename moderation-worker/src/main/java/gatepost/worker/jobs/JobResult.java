package gatepost.worker.jobs;

import java.time.Instant;

/** How one run of a job ended. */
public sealed interface JobResult {

    /** Nothing is left to do until somebody asks again. */
    record Done() implements JobResult {
    }

    /** The same job should run again, not before a time. */
    record Again(Instant notBefore) implements JobResult {
    }
}
