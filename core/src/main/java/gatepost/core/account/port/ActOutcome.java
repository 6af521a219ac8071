package gatepost.core.account.port;

/** What came of a call that is safe to repeat: deleting, hiding, showing again. */
public sealed interface ActOutcome {

    /** The network says it is done; only a read proves it. */
    record Done() implements ActOutcome {
    }

    /** It is not done, or nobody knows: the call may be repeated when the failure is passing. */
    record NotDone(Failure failure) implements ActOutcome {
    }
}
