package gatepost.worker.check;

import gatepost.core.check.RunWordsCheck;
import gatepost.core.shared.JobKind;
import gatepost.worker.jobs.JobHandler;
import gatepost.worker.jobs.JobResult;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Checks the words of a draft as it stands. */
@Singleton
class CheckWordsHandler implements JobHandler {

    private final RunWordsCheck check;

    CheckWordsHandler(RunWordsCheck check) {
        this.check = check;
    }

    @Override
    public JobKind kind() {
        return JobKind.CHECK_WORDS;
    }

    @Override
    public JobResult run(UUID schoolId, UUID postId) {
        check.handle(schoolId, postId);
        return new JobResult.Done();
    }
}
