package gatepost.core.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatepost.core.shared.Actor;
import gatepost.core.testing.DatabaseTest;
import gatepost.core.testing.EdgeTable;
import gatepost.core.testing.TestSchool;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every state and every edge of a publication, those that must not exist included. */
class PublicationLifecycleTest extends DatabaseTest {

    private static final EdgeTable<PublicationState> TABLE = EdgeTable.of(PublicationState.class, """
            SCHEDULED -> SENDING CANCELLED MISSED PUBLISHED
            SENDING -> PUBLISHED UNFINISHED REFUSED UNKNOWN SCHEDULED CANCELLED MISSED
            PUBLISHED -> TAKEN_DOWN
            UNFINISHED -> SENDING PUBLISHED TAKEN_DOWN
            REFUSED -> SCHEDULED CANCELLED PUBLISHED UNFINISHED
            UNKNOWN -> PUBLISHED SENDING UNFINISHED REFUSED SCHEDULED CANCELLED
            CANCELLED -> SCHEDULED PUBLISHED UNFINISHED
            MISSED -> SCHEDULED CANCELLED PUBLISHED UNFINISHED
            TAKEN_DOWN ->""");

    @Test
    void everyPairOfStatesIsAllowedOrRefusedAsTheTableSays() {
        TABLE.assertSameAs(PublicationLifecycle::allows);
        TABLE.edges().forEach((state, next) -> assertThat(PublicationLifecycle.after(state)).isEqualTo(next));
    }

    @Test
    void everyStateIsReachedFromAPlan() {
        assertThat(TABLE.reachableFrom(PublicationState.SCHEDULED)).containsExactlyInAnyOrder(PublicationState.values());
    }

    @Test
    void theJournalRefusesEveryEdgeThatIsNotThereAndWritesNothing() { // I7
        var school = new TestSchool(this);
        var publication = planned(school);
        var before = written(publication.id());
        for (var from : PublicationState.values()) {
            for (var to : PublicationState.values()) {
                if (!TABLE.allows(from, to)) {
                    assertThatThrownBy(() -> enter(publication, from, to)).as("from %s to %s", from, to)
                            .isInstanceOf(IllegalStateException.class).hasMessageContaining(from.name());
                }
            }
        }
        assertThat(written(publication.id())).isEqualTo(before);
    }

    @Test
    void theJournalWalksEveryEdgeThatIsThereWithItsAuditEntry() { // I7
        var publication = planned(new TestSchool(this));
        TABLE.edges().forEach((from, next) -> next.forEach(to -> {
            var before = written(publication.id());
            enter(publication, from, to);
            assertThat(written(publication.id())).as("from %s to %s", from, to).isEqualTo(before + 1);
            assertThat(transaction(() -> bean(Publications.class).find(publication.schoolId(), publication.id()).orElseThrow().state()))
                    .isEqualTo(to);
        }));
    }

    private Publication planned(TestSchool school) {
        var post = school.draft("Hello", school.facebook());
        school.submit(post, 2);
        school.approve(post);
        return transaction(() -> bean(Publications.class).ofPost(school.id(), post).getFirst());
    }

    private void enter(Publication it, PublicationState from, PublicationState to) {
        var standing = new Publication(it.schoolId(), it.id(), it.postId(), it.revisionId(), it.accountId(), it.network(), it.decisionId(),
                from, it.dueAt(), it.expiresAt(), it.publishedAt(), it.permalink(), it.sentence());
        transaction(() -> bean(PublicationJournal.class).enter(new Actor.Software(it.schoolId()), standing, to, ""));
    }

    private long written(UUID id) {
        return number("SELECT COUNT(*) FROM audit_entry WHERE thing_id = ?", id);
    }
}
