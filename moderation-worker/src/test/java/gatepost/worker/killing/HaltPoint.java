package gatepost.worker.killing;

/** Where a worker dies: each lies between two commits of sending or removing, on one side or the other of a call to the network. */
public enum HaltPoint {
    /** The attempt is committed, nothing was handed over. */
    BEFORE_STAGE,
    /** The network has the first picture, the database does not know. */
    AFTER_STAGE,
    /** The first picture is noted, the second not handed over. */
    BEFORE_SECOND_STAGE,
    /** The commitment to the call is committed, the call not made. */
    BEFORE_PUBLISH,
    /** It is public, the database does not know. */
    AFTER_PUBLISH,
    /** The outcome is committed, the job has not ended. */
    PUBLISH_HANDLED,
    /** The post was found on the network, it is not adopted yet. */
    AFTER_FIND,
    /** Removing is committed to, nothing is deleted. */
    BEFORE_REMOVE,
    /** The post is deleted, nobody has read that it is gone. */
    AFTER_REMOVE,
    /** A read showed that the post is gone, the database does not know. */
    AFTER_INSPECT,
    /** The confirmation is committed, the job has not ended. */
    TAKE_DOWN_HANDLED;

    /** Whether it belongs to removing rather than sending. */
    boolean removing() {
        return compareTo(AFTER_FIND) > 0;
    }
}
