package gatepost.core.account.port;

import java.time.Duration;

/** What came of one step of staging, before anything is public. Steps may be repeated: nobody sees what they leave. */
public sealed interface StageOutcome {

    /** The network keeps something under this id until it is published or expires. */
    record Staged(RemoteRef ref) implements StageOutcome {
    }

    /** The network is still working on what it was handed: ask again after a while. */
    record Working(Duration askAgainIn) implements StageOutcome {
    }

    /** Everything is staged: it can be published. */
    record Ready() implements StageOutcome {
    }

    /** The step was not done; the reason says whether trying again can help. */
    record NotStaged(Failure failure) implements StageOutcome {
    }
}
