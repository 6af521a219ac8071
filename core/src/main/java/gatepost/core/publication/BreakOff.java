package gatepost.core.publication;

import gatepost.core.shared.Actor;
import jakarta.inject.Singleton;

/**
 * Ends an attempt of which nothing left, because it may not go on: nothing more is sent, and what a thread left on the network already comes down
 * again. In the caller's transaction.
 */
@Singleton
class BreakOff {

    private final Attempts attempts;
    private final SentParts sent;
    private final StopSending stop;
    private final OrderedRemovals removals;

    BreakOff(Attempts attempts, SentParts sent, StopSending stop, OrderedRemovals removals) {
        this.attempts = attempts;
        this.sent = sent;
        this.stop = stop;
        this.removals = removals;
    }

    /** @param sentence why, for people; holds nobody's name */
    void handle(Publication publication, Attempt attempt, String sentence) {
        attempts.ended(publication.schoolId(), attempt.id());
        if (sent.count(publication) == 0) {
            stop.stop(publication, sentence);
        } else {
            stop.leaveUnfinished(new Actor.Software(publication.schoolId()), publication, sentence);
            removals.orderAgain(publication, sentence);
        }
    }
}
