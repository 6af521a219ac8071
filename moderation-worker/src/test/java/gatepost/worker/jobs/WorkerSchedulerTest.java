package gatepost.worker.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import gatepost.core.shared.Ids;
import gatepost.core.shared.JobKind;
import gatepost.core.shared.Jobs;
import gatepost.core.shared.TransactionConnections;
import gatepost.core.testing.DatabaseTest;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkerSchedulerTest extends DatabaseTest {

    private final List<WorkerScheduler> started = new ArrayList<>();
    private final UUID school = Ids.next();

    @AfterEach
    void stopWorkersAndForgetJobs() {
        started.forEach(WorkerScheduler::stop);
        started.clear();
        sql("DELETE FROM scheduled_tasks");
        sql("DELETE FROM job_asking");
    }

    @Test
    void aJobRunsOnceSoonAfterItWasAskedForAndLeavesNothingBehind() {
        var handler = worker(_ -> new JobResult.Done());
        var thing = ask(Duration.ZERO);
        await().atMost(Duration.ofSeconds(3)).untilAsserted(() -> assertThat(waiting()).isZero());
        assertThat(handler.runs()).containsExactly(thing);
        assertThat(number("SELECT COUNT(*) FROM job_asking")).isZero();
    }

    @Test
    void aJobWaitsForItsTime() {
        var handler = worker(_ -> new JobResult.Done());
        ask(Duration.ofHours(1));
        var now = ask(Duration.ZERO);
        await().untilAsserted(() -> assertThat(waiting()).isEqualTo(1));
        assertThat(handler.runs()).containsExactly(now);
        clock().forward(Duration.ofHours(1));
        await().untilAsserted(() -> assertThat(handler.runs()).hasSize(2));
    }

    @Test
    void aHandlerThatThrowsIsRunAgain() {
        var handler = worker(run -> {
            if (run < 3) {
                throw new IllegalStateException("not yet");
            }
            return new JobResult.Done();
        });
        ask(Duration.ZERO);
        await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> assertThat(waiting()).isZero());
        assertThat(handler.runs()).hasSize(3);
    }

    @Test
    void aHandlerThatIsNotDoneIsRunAgainAtTheTimeItNames() {
        var handler = worker(run -> run == 1 ? new JobResult.Again(clock().instant().plusMillis(300)) : new JobResult.Done());
        ask(Duration.ZERO);
        await().untilAsserted(() -> assertThat(waiting()).isZero());
        assertThat(handler.runs()).hasSize(2);
    }

    @Test
    void anAskingThatMeetsARunningJobLeadsToOneMoreRun() throws InterruptedException {
        var running = new CountDownLatch(1);
        var askedAgain = new CountDownLatch(1);
        var handler = worker(run -> {
            if (run == 1) {
                running.countDown();
                waitFor(askedAgain);
            }
            return new JobResult.Done();
        });
        var thing = ask(Duration.ZERO);
        running.await();
        askAgain(thing);
        askAgain(thing);
        askedAgain.countDown();
        await().untilAsserted(() -> assertThat(waiting()).isZero());
        assertThat(handler.runs()).containsExactly(thing, thing);
    }

    @Test
    void anAskingCommittedAfterTheRunEndedItsWorkIsNotLost() throws Exception {
        var running = new CountDownLatch(1);
        var asked = new CountDownLatch(1);
        var handler = worker(run -> {
            if (run == 1) {
                running.countDown();
                waitFor(asked);
            }
            return new JobResult.Done();
        });
        var thing = ask(Duration.ZERO);
        running.await();
        transaction(() -> {
            bean(Jobs.class).ask(JobKind.PUBLISH, school, thing, clock().instant());
            asked.countDown();
            // The run ends now, and its ending waits for this transaction.
            awaitHeldUp("SELECT task_name, task_instance, asked");
        });
        await().untilAsserted(() -> assertThat(waiting()).isZero());
        assertThat(handler.runs()).containsExactly(thing, thing);
    }

    @Test
    void twoWorkersShareJobsAndRunEachOnce() {
        var one = worker(_ -> new JobResult.Done());
        var other = worker(_ -> new JobResult.Done());
        var things = new HashSet<UUID>();
        for (int i = 0; i < 200; i++) {
            things.add(ask(Duration.ZERO));
        }
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(waiting()).isZero());
        var all = new ArrayList<>(one.runs());
        all.addAll(other.runs());
        assertThat(all).hasSize(200).containsExactlyInAnyOrderElementsOf(things);
    }

    @Test
    void jobsOfAWorkerThatDiedAreTakenOver() {
        var thing = ask(Duration.ZERO);
        sql("UPDATE scheduled_tasks SET picked = TRUE, picked_by = 'dead', last_heartbeat = ?, version = version + 1",
            Timestamp.from(clock().instant().minusSeconds(9)));
        var handler = worker(_ -> new JobResult.Done());
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(handler.runs()).containsExactly(thing));
    }

    @Test
    void stoppingLetsARunningJobEnd() throws InterruptedException {
        var running = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var handler = worker(_ -> {
            running.countDown();
            waitFor(mayEnd);
            return new JobResult.Done();
        });
        ask(Duration.ZERO);
        running.await();
        var stopping = Thread.ofPlatform().start(started.getFirst()::stop);
        await().until(() -> stopping.getState() == Thread.State.TIMED_WAITING);
        mayEnd.countDown();
        stopping.join();
        assertThat(waiting()).isZero();
        assertThat(handler.runs()).hasSize(1);
    }

    @Test
    void theWaitAfterFailuresDoublesUpToFiveMinutes() {
        assertThat(List.of(0, 1, 2, 8, 9, 1000).stream().map(JobTask::waitAfter).map(Duration::toSeconds)).containsExactly(1L, 2L, 4L, 256L, 300L, 300L);
    }

    private RecordingHandler worker(IntFunction<JobResult> answer) {
        var handler = new RecordingHandler(JobKind.PUBLISH, answer);
        var worker = new WorkerScheduler(List.of(handler), bean(JobEnding.class), bean(TransactionConnections.class),
            new WorkerSettings(4, Duration.ofSeconds(5)), clock());
        started.add(worker);
        worker.start();
        return handler;
    }

    private UUID ask(Duration in) {
        var thing = Ids.next();
        transaction(() -> bean(Jobs.class).ask(JobKind.PUBLISH, school, thing, clock().instant().plus(in)));
        return thing;
    }

    private void askAgain(UUID thing) {
        transaction(() -> bean(Jobs.class).ask(JobKind.PUBLISH, school, thing, clock().instant()));
    }

    private long waiting() {
        return number("SELECT COUNT(*) FROM scheduled_tasks");
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
