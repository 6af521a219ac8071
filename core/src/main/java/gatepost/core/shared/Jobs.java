package gatepost.core.shared;

import java.time.Instant;
import java.util.UUID;

/** Asks the worker for work, inside the transaction that made the work necessary: roll back, and the job was never asked for. */
public interface Jobs {

    /**
     * Asks for one run of a job on one thing, not before a time. Asking again for the same job on the same thing while it waits keeps
     * one job, at the earlier of the two times.
     */
    void ask(JobKind kind, UUID schoolId, UUID thingId, Instant notBefore);
}
