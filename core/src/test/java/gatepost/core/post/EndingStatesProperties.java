package gatepost.core.post;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.core.publication.PublicationLifecycle;
import gatepost.core.publication.PublicationState;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** However somebody tries to move them on: what has ended stays ended. */
class EndingStatesProperties {

    @Property
    void noSequenceOfAllowedEdgesLeavesRejectedOrRemoved(@ForAll PostState start, @ForAll List<PostState> wishes) {
        holds(start, wishes, PostLifecycle::allows, EnumSet.of(PostState.REJECTED, PostState.REMOVED));
    }

    @Property
    void noSequenceOfAllowedEdgesLeavesTakenDown(@ForAll PublicationState start, @ForAll List<PublicationState> wishes) {
        holds(start, wishes, PublicationLifecycle::allows, EnumSet.of(PublicationState.TAKEN_DOWN));
    }

    private static <S> void holds(S start, List<S> wishes, BiPredicate<S, S> allowed, Set<S> endings) {
        var state = start;
        var ended = false;
        for (var wish : wishes) {
            ended |= endings.contains(state);
            state = allowed.test(state, wish) ? wish : state;
            assertThat(!ended || endings.contains(state)).isTrue();
        }
    }
}
