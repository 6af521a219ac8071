package gatepost.core.comment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommentLifecycleTest {

    /** Every state and every edge: a row per state it may leave, a column per state it may enter. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        //           VISIBLE HIDING HIDDEN SHOWING HIDE_FAILED GONE
        "VISIBLE,     no,    yes,   yes,   no,     no,         yes",
        "HIDING,      no,    no,    yes,   no,     yes,        yes",
        "HIDDEN,      yes,   no,    no,    yes,    yes,        yes",
        "SHOWING,     yes,   no,    yes,   no,     no,         yes",
        "HIDE_FAILED, yes,   yes,   yes,   no,     no,         yes",
        "GONE,        yes,   no,    yes,   no,     yes,        no",
    })
    void aCommentLeavesAStateOnlyAlongItsEdges(CommentState from, String visible, String hiding, String hidden, String showing,
                                               String hideFailed, String gone) {
        var expected = new String[] {visible, hiding, hidden, showing, hideFailed, gone};
        for (var to : CommentState.values()) {
            assertThat(CommentLifecycle.allows(from, to)).as("%s to %s", from, to).isEqualTo(expected[to.ordinal()].equals("yes"));
        }
    }
}
