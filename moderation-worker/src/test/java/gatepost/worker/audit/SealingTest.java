package gatepost.worker.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import gatepost.core.audit.Audit;
import gatepost.core.audit.AuditVerifier;
import gatepost.core.shared.Actor;
import gatepost.core.testing.DatabaseTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SealingTest extends DatabaseTest {

    @Override
    protected Map<String, Object> settings() {
        return Map.of("gatepost.worker.enabled", true, "gatepost.models", "no-models-here");
    }

    @Test
    void whatIsDoneIsSealedWithinSeconds() {
        var school = newSchool();
        transaction(() -> bean(Audit.class).record(new Actor.Software(school), "POST_WRITTEN", "post", school, ""));
        await().untilAsserted(() -> assertThat(bean(AuditVerifier.class).verify(school).sealed()).isEqualTo(1));
    }

    @Test
    void aLogThatSomebodyBrokeKeepsNoOtherSchoolsFromBeingSealed() {
        var broken = newSchool();
        transaction(() -> {
            bean(Audit.class).record(new Actor.Software(broken), "POST_WRITTEN", "post", broken, "");
            // the place of the next seal is taken
            sql("INSERT INTO audit_seal (school_id, sequence, entry_id, previous, digest, sealed_at) "
                    + "SELECT school_id, 1, entry_id, REPEAT('0', 64), REPEAT('0', 64), ? FROM audit_waiting WHERE school_id = ?", clock().instant(), broken);
        });
        var school = newSchool();
        transaction(() -> bean(Audit.class).record(new Actor.Software(school), "POST_WRITTEN", "post", school, ""));
        await().untilAsserted(() -> assertThat(bean(AuditVerifier.class).verify(school).sealed()).isEqualTo(1));
        assertThat(number("SELECT COUNT(*) FROM audit_waiting WHERE school_id = ?", broken)).isEqualTo(1);
    }
}
