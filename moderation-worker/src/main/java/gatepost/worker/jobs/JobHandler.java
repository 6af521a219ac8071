package gatepost.worker.jobs;

import gatepost.core.shared.JobKind;
import java.util.UUID;

/**
 * Does the jobs of one kind. A job may run twice, for instance after a crash, so a handler first looks what is already done. What it
 * throws is tried again later and later.
 */
public interface JobHandler {

    /** The kind of jobs it does; each kind has one handler. */
    JobKind kind();

    /** Does one job; never two at a time for the same thing, unless a worker was taken for dead. */
    JobResult run(UUID schoolId, UUID thingId);
}
