package gatepost.core.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatepost.core.audit.Audit;
import gatepost.core.testing.DatabaseTest;
import io.micronaut.transaction.exceptions.IllegalTransactionStateException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Job, event and audit entry share the fate of the change they belong to (I7). */
class OneTransactionTest extends DatabaseTest {

    private final UUID thing = Ids.next();

    @Test
    void aCommitKeepsJobEventAndAuditEntry() {
        var school = newSchool();
        transaction(() -> change(school));
        assertThat(rows("scheduled_tasks WHERE task_instance = ?", school + "/" + thing)).isEqualTo(1);
        assertThat(rows("job_asking WHERE task_instance = ?", school + "/" + thing)).isEqualTo(1);
        assertThat(rows("event WHERE school_id = ?", school)).isEqualTo(1);
        assertThat(rows("audit_entry WHERE school_id = ?", school)).isEqualTo(1);
        assertThat(rows("audit_waiting WHERE school_id = ?", school)).isEqualTo(1);
    }

    @Test
    void aRollbackRemovesJobEventAndAuditEntryAlike() {
        var school = newSchool();
        assertThatThrownBy(() -> transaction(() -> {
            change(school);
            throw new IllegalStateException("changed my mind");
        })).hasMessage("changed my mind");
        assertThat(rows("scheduled_tasks WHERE task_instance = ?", school + "/" + thing)).isZero();
        assertThat(rows("job_asking WHERE task_instance = ?", school + "/" + thing)).isZero();
        assertThat(rows("event WHERE school_id = ?", school)).isZero();
        assertThat(rows("audit_entry WHERE school_id = ?", school)).isZero();
        assertThat(rows("audit_waiting WHERE school_id = ?", school)).isZero();
    }

    @Test
    void noneOfThemIsWrittenOutsideATransaction() {
        var school = newSchool();
        assertThatThrownBy(() -> bean(Jobs.class).ask(JobKind.PUBLISH, school, thing, clock().instant()))
            .isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> bean(Changes.class).note(school, ChangeKind.POST, thing)).isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> bean(Audit.class).record(new Actor.Software(school), "POST_SUBMITTED", "post", thing, ""))
            .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void askingAgainWhileAJobWaitsKeepsOneAtTheEarlierTime() {
        var school = newSchool();
        var noon = Instant.parse("2026-11-20T12:00:00Z");
        for (var minutes : new int[] {5, 2, 9}) {
            transaction(() -> bean(Jobs.class).ask(JobKind.PUBLISH, school, thing, noon.plusSeconds(minutes * 60)));
        }
        assertThat(rows("scheduled_tasks WHERE task_instance = ? AND execution_time = '2026-11-20 12:02:00'", school + "/" + thing)).isEqualTo(1);
        assertThat(rows("scheduled_tasks WHERE task_instance = ?", school + "/" + thing)).isEqualTo(1);
    }

    private void change(UUID school) {
        bean(Jobs.class).ask(JobKind.PUBLISH, school, thing, clock().instant());
        bean(Changes.class).note(school, ChangeKind.POST, thing);
        bean(Audit.class).record(new Actor.Software(school), "POST_SUBMITTED", "post", thing, "revision 1");
    }

    private long rows(String from, Object... values) {
        return number("SELECT COUNT(*) FROM " + from, values);
    }
}
