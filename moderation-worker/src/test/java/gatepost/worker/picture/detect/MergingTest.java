package gatepost.worker.picture.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class MergingTest {

    private static final Candidate SURE = new Candidate(100, 100, 50, 60, 0.9);
    private static final Candidate BESIDE = new Candidate(104, 100, 50, 60, 0.5);
    private static final Candidate ELSEWHERE = new Candidate(300, 100, 50, 60, 0.4);

    @Test
    void theBestOfOverlappingBoxesStaysAsItIs() {
        assertThat(Merging.keepBest(List.of(BESIDE, ELSEWHERE, SURE), 0.4)).containsExactly(SURE, ELSEWHERE);
    }

    @Test
    void boxesThatAgreeRaiseTheScoreByHalfTheirOwn() {
        List<Candidate> voted = Merging.vote(List.of(ELSEWHERE, SURE, BESIDE), (best, other) -> best.overlap(other) > 0.4, 0.5);
        assertThat(voted).hasSize(2);
        assertThat(voted.getFirst().score()).isCloseTo(1 - 0.1 * 0.75, within(1e-9));
        assertThat(voted.getFirst().x()).isCloseTo((100 * 0.9 + 104 * 0.5) / 1.4, within(1e-9));
        assertThat(voted.getLast()).isEqualTo(ELSEWHERE);
    }

    @Test
    void aBoxInsideAnotherIsNestedEvenWhenTheyBarelyOverlap() {
        Candidate inner = new Candidate(110, 110, 10, 10, 0.4);
        assertThat(SURE.nesting(inner)).isEqualTo(1);
        assertThat(SURE.overlap(inner)).isLessThan(0.1);
    }
}
