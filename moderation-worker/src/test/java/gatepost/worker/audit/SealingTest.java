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
}
