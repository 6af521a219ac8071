package gatepost.core.review;

import java.time.Instant;
import java.util.UUID;

/**
 * A revision whose approval stands. Only this package makes one, and everything that publishes asks for one: there is no other way to
 * the networks (I1).
 */
public final class ApprovedRevision {

    private final FrozenRevision frozen;
    private final Decision decision;

    ApprovedRevision(FrozenRevision frozen, Decision decision) {
        if (decision.kind() != DecisionKind.APPROVED || !decision.digest().equals(frozen.revision().digest()) || !frozen.intact()) {
            throw new IllegalArgumentException("Revision " + frozen.revision().id() + " is not what was approved");
        }
        this.frozen = frozen;
        this.decision = decision;
    }

    /** Exactly what was approved. */
    public FrozenRevision frozen() {
        return frozen;
    }

    public UUID decisionId() {
        return decision.id();
    }

    /** Nothing is sent before: until then the approval can be taken back. */
    public Instant undoUntil() {
        return decision.undoUntil();
    }
}
