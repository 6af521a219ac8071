package gatepost.core.account.port;

import java.time.Duration;

/**
 * Why a network did not do what was asked.
 *
 * @param kind       what it means for us
 * @param sentence   for people: what happened and what to do; holds no token and nobody's words
 * @param retryAfter how long to leave the network alone before the next try; zero where it did not say
 */
public record Failure(Kind kind, String sentence, Duration retryAfter) {

    /** Classes of failure that are handled differently. */
    public enum Kind {
        /** The account must be connected again by a person (token expired, revoked, password changed). */
        RECONNECT,
        /** The token may not do this. */
        PERMISSION,
        /** Too many calls: wait. */
        RATE_LIMITED,
        /** The network is unwell or cannot be reached: try again later. */
        TRANSIENT,
        /** The network does not take this content. */
        CONTENT,
        /** The network's interface cannot do this: a person must, in the network's own pages. */
        MANUAL
    }

    /** Whether the same call may succeed later without anybody doing anything. */
    public boolean passing() {
        return kind == Kind.RATE_LIMITED || kind == Kind.TRANSIENT;
    }
}
