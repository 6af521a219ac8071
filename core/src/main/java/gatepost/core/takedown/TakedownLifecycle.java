package gatepost.core.takedown;

import static gatepost.core.takedown.TakedownState.CONFIRMED;
import static gatepost.core.takedown.TakedownState.MANUAL;
import static gatepost.core.takedown.TakedownState.REMOVING;
import static gatepost.core.takedown.TakedownState.REQUESTED;

import java.util.Map;
import java.util.Set;

/** The whole state machine of a takedown. An edge that is not here does not exist. */
public final class TakedownLifecycle {

    private static final Map<TakedownState, Set<TakedownState>> EDGES = Map.of(
            // deleting, or nothing ever became public
            REQUESTED, Set.of(REMOVING, CONFIRMED),
            REMOVING, Set.of(CONFIRMED, MANUAL),
            // a read shows that it is gone, whoever removed it
            MANUAL, Set.of(CONFIRMED),
            // more of it came to light
            CONFIRMED, Set.of(REQUESTED));

    private TakedownLifecycle() {
    }

    /** Whether a takedown may go from one state to the other. */
    public static boolean allows(TakedownState from, TakedownState to) {
        return EDGES.get(from).contains(to);
    }

    /** The states that can follow. */
    public static Set<TakedownState> after(TakedownState state) {
        return EDGES.get(state);
    }
}
