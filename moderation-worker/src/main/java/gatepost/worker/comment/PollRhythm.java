package gatepost.worker.comment;

import gatepost.core.account.Network;
import java.time.Duration;

/** How often comments are read: most come soon after a post, and every network counts calls. */
final class PollRhythm {

    /** Comments under posts older than this are no longer read. */
    static final Duration WATCHED = Duration.ofDays(60);

    /** Posts this young are read every second. */
    static final Duration FRESH = Duration.ofHours(2);

    private PollRhythm() {
    }

    /** The time between two reads of one post, by how long it has been public. */
    static Duration betweenReads(Duration age) {
        if (age.compareTo(FRESH) < 0) {
            return Duration.ofSeconds(1);
        }
        if (age.compareTo(Duration.ofDays(1)) < 0) {
            return Duration.ofSeconds(15);
        }
        return age.compareTo(Duration.ofDays(7)) < 0 ? Duration.ofMinutes(2) : Duration.ofMinutes(20);
    }

    /**
     * The time between two reads for one account, whichever post: X allows 300 searches in 15 minutes, Mastodon 300 calls of any kind in
     * 5, and hiding must go on. A school's WordPress is a small server.
     */
    static Duration betweenReads(Network network) {
        return switch (network) {
            case FACEBOOK, INSTAGRAM -> Duration.ofMillis(500);
            case X -> Duration.ofSeconds(4);
            case MASTODON, WORDPRESS -> Duration.ofSeconds(2);
        };
    }
}
