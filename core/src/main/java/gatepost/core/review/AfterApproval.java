package gatepost.core.review;

import gatepost.core.shared.Actor;
import java.time.Instant;
import java.util.UUID;

/** What follows from an approval, in its transaction. Publishing implements it, so that reviewing need not know about networks. */
public interface AfterApproval {

    /** Plans the sending, not before a time. */
    void approved(Actor actor, ApprovedRevision approved, Instant notBefore);

    /** Whether an approval can still be taken back: nothing of it is on its way. */
    boolean recallable(UUID schoolId, UUID decisionId);

    /** Cancels what was planned. Called only while {@link #recallable}. */
    void undone(Actor actor, UUID schoolId, UUID decisionId);
}
