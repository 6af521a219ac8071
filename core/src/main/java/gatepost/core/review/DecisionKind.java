package gatepost.core.review;

import gatepost.core.post.PostAction;
import gatepost.core.post.PostState;

/** What the Headteacher can say to a submission. */
public enum DecisionKind {
    APPROVED(PostState.APPROVED, PostAction.APPROVE),
    CHANGES_REQUESTED(PostState.CHANGES_REQUESTED, PostAction.REQUEST_CHANGES),
    REJECTED(PostState.REJECTED, PostAction.REJECT);

    private final PostState leadsTo;
    private final PostAction action;

    DecisionKind(PostState leadsTo, PostAction action) {
        this.leadsTo = leadsTo;
        this.action = action;
    }

    public PostState leadsTo() {
        return leadsTo;
    }

    /** What a person must be allowed to do to decide so. */
    public PostAction action() {
        return action;
    }
}
