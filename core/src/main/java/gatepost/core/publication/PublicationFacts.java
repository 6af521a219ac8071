package gatepost.core.publication;

import jakarta.inject.Singleton;
import java.time.Clock;

/** What a person has to know of publications before they act. */
@Singleton
public class PublicationFacts {

    private final Reconcile reconcile;
    private final OrderedRemovals removals;
    private final Clock clock;

    PublicationFacts(Reconcile reconcile, OrderedRemovals removals, Clock clock) {
        this.reconcile = reconcile;
        this.removals = removals;
        this.clock = clock;
    }

    /** Whether it waits for a person: refused, missed, left unfinished, or not to be found by reading. */
    public boolean needsDecision(Publication publication) {
        return switch (publication.state()) {
            case REFUSED, MISSED -> true;
            case UNFINISHED -> !removals.ordered(publication.schoolId(), publication.id());
            case UNKNOWN -> reconcile.exhausted(publication.schoolId(), publication.id());
            case SCHEDULED, SENDING, PUBLISHED, CANCELLED, TAKEN_DOWN -> false;
        };
    }

    /** Whether a person who is asked may have it sent: not once its time is too long past. */
    public boolean maySendAgain(Publication publication) {
        return needsDecision(publication) && !publication.expired(clock.instant());
    }

    /** Whether it is or may be public. */
    public static boolean maybePublic(Publication publication) {
        return switch (publication.state()) {
            case PUBLISHED, UNFINISHED, SENDING, UNKNOWN -> true;
            case SCHEDULED, REFUSED, CANCELLED, MISSED, TAKEN_DOWN -> false;
        };
    }
}
