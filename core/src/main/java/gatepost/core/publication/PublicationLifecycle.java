package gatepost.core.publication;

import static gatepost.core.publication.PublicationState.CANCELLED;
import static gatepost.core.publication.PublicationState.MISSED;
import static gatepost.core.publication.PublicationState.PUBLISHED;
import static gatepost.core.publication.PublicationState.REFUSED;
import static gatepost.core.publication.PublicationState.SCHEDULED;
import static gatepost.core.publication.PublicationState.SENDING;
import static gatepost.core.publication.PublicationState.TAKEN_DOWN;
import static gatepost.core.publication.PublicationState.UNFINISHED;
import static gatepost.core.publication.PublicationState.UNKNOWN;

import java.util.Map;
import java.util.Set;

/** The whole state machine of a publication. An edge that is not here does not exist. */
public final class PublicationLifecycle {

    private static final Map<PublicationState, Set<PublicationState>> EDGES = Map.of(
            // sent; undone, withdrawn or not approved any more; too late; or an earlier call's answer came late
            SCHEDULED, Set.of(SENDING, CANCELLED, MISSED, PUBLISHED),
            // the outcome, or: nothing left yet and the network is unwell, so later; or, before the irreversible call, stopped or too late
            SENDING, Set.of(PUBLISHED, UNFINISHED, REFUSED, UNKNOWN, SCHEDULED, CANCELLED, MISSED),
            PUBLISHED, Set.of(TAKEN_DOWN),
            // the rest is sent; it was public after all; or what is there comes down
            UNFINISHED, Set.of(SENDING, PUBLISHED, TAKEN_DOWN),
            // a person sends it again, or leaves it; or it was public after all
            REFUSED, Set.of(SCHEDULED, CANCELLED, PUBLISHED, UNFINISHED),
            // found by reading, whole or with more of a thread to send; its own answer came late; a person sends it again, or says it never went out
            UNKNOWN, Set.of(PUBLISHED, SENDING, UNFINISHED, REFUSED, SCHEDULED, CANCELLED),
            // the same revision approved again after an undo; or it was public after all
            CANCELLED, Set.of(SCHEDULED, PUBLISHED, UNFINISHED),
            MISSED, Set.of(SCHEDULED, CANCELLED, PUBLISHED, UNFINISHED),
            TAKEN_DOWN, Set.of());

    private PublicationLifecycle() {
    }

    /** Whether a publication may go from one state to the other. */
    public static boolean allows(PublicationState from, PublicationState to) {
        return EDGES.get(from).contains(to);
    }

    /** The states that can follow. */
    public static Set<PublicationState> after(PublicationState state) {
        return EDGES.get(state);
    }
}
