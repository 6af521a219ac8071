package gatepost.worker.check;

import gatepost.core.check.FollowShortLinks;
import gatepost.core.check.RunWordsCheck;
import gatepost.core.shared.JobKind;
import gatepost.worker.jobs.JobHandler;
import gatepost.worker.jobs.JobResult;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Checks the words of a draft as it stands. */
@Singleton
class CheckWordsHandler implements JobHandler {

    private final FollowShortLinks links;
    private final RunWordsCheck check;

    CheckWordsHandler(FollowShortLinks links, RunWordsCheck check) {
        this.links = links;
        this.check = check;
    }

    @Override
    public JobKind kind() {
        return JobKind.CHECK_WORDS;
    }

    @Override
    public JobResult run(UUID schoolId, UUID postId) {
        links.handle(schoolId, postId);
        check.handle(schoolId, postId);
        return new JobResult.Done();
    }
}
