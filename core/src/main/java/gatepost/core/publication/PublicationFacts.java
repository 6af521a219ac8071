package gatepost.core.publication;

import jakarta.inject.Singleton;

/** What a person has to know of publications before they act. */
@Singleton
public class PublicationFacts {

    private final Reconcile reconcile;

    PublicationFacts(Reconcile reconcile) {
        this.reconcile = reconcile;
    }

    /** Whether it waits for a person: refused, missed, or not to be found by reading. */
    public boolean needsDecision(Publication publication) {
        return switch (publication.state()) {
            case REFUSED, MISSED -> true;
            case UNKNOWN -> reconcile.exhausted(publication.schoolId(), publication.id());
            case SCHEDULED, SENDING, PUBLISHED, CANCELLED, TAKEN_DOWN -> false;
        };
    }

    /** Whether it is or may be public. */
    public static boolean maybePublic(Publication publication) {
        return switch (publication.state()) {
            case PUBLISHED, SENDING, UNKNOWN -> true;
            case SCHEDULED, REFUSED, CANCELLED, MISSED, TAKEN_DOWN -> false;
        };
    }
}
