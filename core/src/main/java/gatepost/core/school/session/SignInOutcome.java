package gatepost.core.school.session;

import java.time.Duration;

/** What came of trying to sign in. */
public sealed interface SignInOutcome {

    /** A session has begun. */
    record Opened(OpenedSession session) implements SignInOutcome {
    }

    /** Email and password do not belong together, or the person has no role at any school. Which of them is not said. */
    record Refused() implements SignInOutcome {
    }

    /** Too many attempts: not looked at. */
    record Throttled(Duration retryAfter) implements SignInOutcome {
    }
}
