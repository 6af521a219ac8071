package gatepost.worker.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatepost.core.account.Network;
import gatepost.worker.jobs.JobResult;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class BulkheadTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final JobResult DONE = new JobResult.Done();

    private final Bulkhead bulkhead = new Bulkhead(16, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void aNetworkThatHangsHoldsItsShareAndNobodyElseWaits() throws Exception {
        var hanging = new CountDownLatch(3);
        var end = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 3; i++) {
                threads.submit(() -> bulkhead.pass(Network.X, () -> {
                    hanging.countDown();
                    try {
                        end.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return DONE;
                }));
            }
            hanging.await();
            assertThat(bulkhead.pass(Network.X, () -> DONE)).isEqualTo(new JobResult.Again(NOW.plusMillis(300)));
            assertThat(bulkhead.pass(Network.X, () -> DONE)).isEqualTo(new JobResult.Again(NOW.plusMillis(600)));
            assertThat(bulkhead.pass(Network.FACEBOOK, () -> DONE)).isEqualTo(DONE);
            end.countDown();
        }
        assertThat(bulkhead.pass(Network.X, () -> DONE)).isEqualTo(DONE);
    }

    @Test
    void whatFailsGivesItsPlaceBack() {
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> bulkhead.pass(Network.X, () -> {
                throw new IllegalStateException("broken");
            })).hasMessage("broken");
        }
        assertThat(bulkhead.pass(Network.X, () -> DONE)).isEqualTo(DONE);
    }
}
