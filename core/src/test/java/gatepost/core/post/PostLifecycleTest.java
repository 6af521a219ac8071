package gatepost.core.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatepost.core.shared.Actor;
import gatepost.core.testing.DatabaseTest;
import gatepost.core.testing.EdgeTable;
import gatepost.core.testing.TestSchool;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every state and every edge of a post, those that must not exist included. */
class PostLifecycleTest extends DatabaseTest {

    private static final EdgeTable<PostState> TABLE = EdgeTable.of(PostState.class, """
            DRAFT -> PREPARING DISCARDED
            DISCARDED -> DRAFT
            PREPARING -> WAITING DRAFT
            WAITING -> APPROVED CHANGES_REQUESTED REJECTED DRAFT STOPPED
            CHANGES_REQUESTED -> PREPARING DISCARDED
            REJECTED ->
            APPROVED -> WAITING PUBLISHED STOPPED
            PUBLISHED -> REMOVED
            STOPPED -> PREPARING APPROVED PUBLISHED
            REMOVED ->""");

    @Test
    void everyPairOfStatesIsAllowedOrRefusedAsTheTableSays() {
        TABLE.assertSameAs(PostLifecycle::allows);
        TABLE.edges().forEach((state, next) -> assertThat(PostLifecycle.after(state)).isEqualTo(next));
    }

    @Test
    void everyStateIsReachedFromADraft() {
        assertThat(TABLE.reachableFrom(PostState.DRAFT)).containsExactlyInAnyOrder(PostState.values());
    }

    @Test
    void theJournalRefusesEveryEdgeThatIsNotThereAndWritesNothing() { // I7
        var school = new TestSchool(this);
        var id = school.draft("Hello", school.both());
        var before = written(id);
        for (var from : PostState.values()) {
            for (var to : PostState.values()) {
                if (!TABLE.allows(from, to)) {
                    assertThatThrownBy(() -> enter(school, id, from, to)).as("from %s to %s", from, to)
                            .isInstanceOf(IllegalStateException.class).hasMessageContaining(from.name());
                }
            }
        }
        assertThat(written(id)).isEqualTo(before);
    }

    @Test
    void theJournalWalksEveryEdgeThatIsThereWithItsStatusAndItsAuditEntry() { // I7
        var school = new TestSchool(this);
        var id = school.draft("Hello", school.both());
        TABLE.edges().forEach((from, next) -> next.forEach(to -> {
            var before = written(id);
            enter(school, id, from, to);
            assertThat(written(id)).as("from %s to %s", from, to).isEqualTo(before + 2);
            assertThat(transaction(() -> bean(Posts.class).find(school.id(), id).orElseThrow().state())).isEqualTo(to);
        }));
    }

    private void enter(TestSchool school, UUID id, PostState from, PostState to) {
        var now = clock().instant();
        var post = new Post(school.id(), id, school.teacher().personId(), from, now, now);
        transaction(() -> bean(PostJournal.class).enter(new Actor.Software(school.id()), post, to, ""));
    }

    private long written(UUID id) {
        return number("SELECT (SELECT COUNT(*) FROM status WHERE post_id = ?) + (SELECT COUNT(*) FROM audit_entry WHERE thing_id = ?)",
                id, id);
    }
}
