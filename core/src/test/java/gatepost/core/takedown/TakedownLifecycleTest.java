package gatepost.core.takedown;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.core.testing.EdgeTable;
import org.junit.jupiter.api.Test;

/** Every state and every edge of a takedown, those that must not exist included. */
class TakedownLifecycleTest {

    private static final EdgeTable<TakedownState> TABLE = EdgeTable.of(TakedownState.class, """
            REQUESTED -> REMOVING CONFIRMED
            REMOVING -> CONFIRMED MANUAL
            MANUAL -> CONFIRMED
            CONFIRMED -> REQUESTED""");

    @Test
    void everyPairOfStatesIsAllowedOrRefusedAsTheTableSays() {
        TABLE.assertSameAs(TakedownLifecycle::allows);
        TABLE.edges().forEach((state, next) -> assertThat(TakedownLifecycle.after(state)).isEqualTo(next));
    }

    @Test
    void everyStateIsReachedFromAnOrder() {
        assertThat(TABLE.reachableFrom(TakedownState.REQUESTED)).containsExactlyInAnyOrder(TakedownState.values());
    }
}
