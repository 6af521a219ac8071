package gatepost.core.post;

/** Where a post stands between draft and removal. */
public enum PostState {
    /** Being written; only its author changes it. */
    DRAFT,
    /** Given up by its author before it was public; nothing of it can go out unless the author takes it up again. */
    DISCARDED,
    /** Submitted; the worker makes the renditions that will be frozen. */
    PREPARING,
    /** A frozen revision waits for the Headteacher. */
    WAITING,
    /** The Headteacher asked for changes; the author writes on. */
    CHANGES_REQUESTED,
    /** The Headteacher said no; the end. */
    REJECTED,
    /** Approved: publications are scheduled or being sent. */
    APPROVED,
    /** At least one publication is public. */
    PUBLISHED,
    /** Something it depends on fell away before it was public: a consent, an approval. The author may write on. */
    STOPPED,
    /** Every publication was taken down; the end. */
    REMOVED;

    /** Whether the author may change the draft in this state. */
    public boolean editable() {
        return this == DRAFT || this == CHANGES_REQUESTED || this == STOPPED;
    }
}
