package gatepost.core.account.port;

/** What came of handing one picture to a network before anything is public. Staging may be repeated: nobody sees it. */
public sealed interface StageOutcome {

    /** The network keeps the picture under this id until it is published or expires. */
    record Staged(RemoteRef ref) implements StageOutcome {
    }

    /** The picture is not there; the reason says whether trying again can help. */
    record NotStaged(Failure failure) implements StageOutcome {
    }
}
