package gatepost.worker.publication;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import gatepost.core.account.Network;
import gatepost.core.consent.ConsentEventKind;
import gatepost.core.consent.ConsentKind;
import gatepost.core.consent.ConsentRegister;
import gatepost.core.consent.ConsentScope;
import gatepost.core.picture.AcceptFinding;
import gatepost.core.picture.AnswerKind;
import gatepost.core.publication.PublicationState;
import gatepost.core.review.Approvals;
import gatepost.core.review.DecideSubmission;
import gatepost.core.review.DecisionKind;
import gatepost.core.review.Revisions;
import gatepost.core.review.Submit;
import gatepost.core.review.UndoDecision;
import gatepost.core.roll.Subject;
import gatepost.core.shared.MissingException;
import gatepost.core.shared.NotAllowedException;
import gatepost.core.shared.StaleException;
import gatepost.core.shared.Trace;
import gatepost.core.shared.UnreadyException;
import gatepost.core.takedown.TakeDownPost;
import gatepost.core.takedown.WithdrawConsent;
import gatepost.core.testing.TestSchool;
import gatepost.core.text.FindingCode;
import gatepost.worker.picture.demo.DrawnScene;
import gatepost.worker.picture.demo.SceneSpec;
import gatepost.worker.testing.PublishingSchool;
import gatepost.worker.testing.WorkerTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Many people act on the same posts while the worker sends and removes them: nobody meets a deadlock, and nothing is posted twice. */
class CrowdTest extends WorkerTest {

    private static final ConsentScope FACEBOOK = new ConsentScope(Network.FACEBOOK, ConsentKind.PHOTO);
    private static final ConsentScope X = new ConsentScope(Network.X, ConsentKind.PHOTO);
    private static final byte[] PICTURE = DrawnScene.jpeg(new SceneSpec(800, 600, 2, 9));
    private static final Duration LONGEST = Duration.ofSeconds(90);
    /** People are no busy loops: without a breath between two deeds they leave the worker no processor. */
    private static final Duration BREATH = Duration.ofMillis(5);
    private static final Duration BETWEEN_LETTERS = Duration.ofMillis(200);
    private static final Map<String, Integer> ENOUGH = Map.of("submit", 12, "approve", 8, "withdraw", 20, "consent", 20, "take down", 2);

    private final Map<String, AtomicInteger> done = new ConcurrentHashMap<>();
    private final Queue<String> unexpected = new ConcurrentLinkedQueue<>();
    private final List<UUID> posts = new ArrayList<>();
    private final List<Subject> pupils = new ArrayList<>();
    private PublishingSchool school;

    @Override
    protected boolean working() {
        return true;
    }

    @Test
    void decidingWithdrawingSendingAndRemovingAtOnceMeetsNoDeadlock() throws InterruptedException {
        school = newPublishingSchool();
        for (var i = 0; i < 3; i++) {
            pupils.add(school.people().pupil("Pupil" + i, "Surname" + i, TestSchool.everything()));
        }
        for (var i = 0; i < 4; i++) {
            write();
        }
        var failedJobs = failedJobs();
        crowd(this::author, this::head, this::head, this::office, this::deputy);
        System.out.println("A crowd did " + done);
        assertThat(unexpected).isEmpty();
        assertThat(failedJobs.list).extracting(ILoggingEvent::getFormattedMessage).isEmpty();
        assertThat(enough()).as("enough was done to meet a deadlock: %s", done).isTrue();
        settles();
    }

    private void settles() {
        eventually().untilAsserted(() -> assertThat(number("SELECT COUNT(*) FROM scheduled_tasks WHERE task_name IN ('PUBLISH', 'TAKE_DOWN')"))
                .isZero());
        for (var account : school.both()) {
            var published = number("SELECT COUNT(*) FROM publication WHERE school_id = ? AND network = ? AND state IN ('PUBLISHED', 'TAKEN_DOWN')",
                    school.id(), account.network().name());
            assertThat(networks().everPosted(account)).hasSize((int) published);
            assertThat(networks().standing(account)).hasSize((int) number(
                    "SELECT COUNT(*) FROM publication WHERE school_id = ? AND network = ? AND state = ?", school.id(),
                    account.network().name(), PublicationState.PUBLISHED.name()));
        }
    }

    private void crowd(Runnable... people) throws InterruptedException {
        var end = Instant.now().plus(LONGEST);
        try (var threads = Executors.newCachedThreadPool()) {
            for (var person : people) {
                threads.submit(() -> {
                    while (!enough() && Instant.now().isBefore(end)) {
                        person.run();
                        LockSupport.parkNanos(BREATH.toNanos());
                    }
                });
            }
        }
    }

    private boolean enough() {
        return ENOUGH.entrySet().stream().allMatch(it -> done.getOrDefault(it.getKey(), new AtomicInteger()).get() >= it.getValue());
    }

    private void author() {
        if (oneIn(20)) {
            once("write", this::write);
        } else {
            once("submit", this::submit);
        }
    }

    private void head() {
        if (oneIn(30)) {
            once("undo", this::undo);
        } else {
            once("approve", this::approve);
        }
    }

    private void office() {
        // Each letter stops what it touches: posts have to live long enough for somebody to approve them.
        LockSupport.parkNanos(BETWEEN_LETTERS.toNanos());
        if (oneIn(5)) {
            once("withdraw", this::withdraw);
        } else {
            once("consent", this::consent);
        }
    }

    private void deputy() {
        once("take down", this::takeDown);
    }

    private static boolean oneIn(int times) {
        return ThreadLocalRandom.current().nextInt(times) == 0;
    }

    private void once(String name, Runnable act) {
        try {
            act.run();
            done.computeIfAbsent(name, _ -> new AtomicInteger()).incrementAndGet();
        } catch (StaleException | NotAllowedException | UnreadyException | MissingException e) {
            // What a person is told when somebody else was faster.
            done.computeIfAbsent(name + " refused", _ -> new AtomicInteger()).incrementAndGet();
        } catch (RuntimeException e) {
            unexpected.add(name + ": " + Trace.of(e));
        }
    }

    /** A post with two faces that are pupils, looked at and frozen by the worker. */
    private void write() {
        var post = school.people().draft("Words " + UUID.randomUUID(), school.both());
        var picture = school.upload(post, PICTURE);
        eventually().until(() -> !school.people().faces(post).isEmpty());
        for (var face : school.people().faces(post)) {
            school.people().say(post, picture, face, AnswerKind.PUPIL, Optional.of(any(pupils).id()));
        }
        // The one picture of this test comes down soon, and each later post has to say why it may go out again.
        bean(AcceptFinding.class).handle(school.people().teacher(), post, picture, FindingCode.TAKEN_DOWN_BEFORE, "Both are named on the form.");
        school.attest(post, picture);
        school.people().check(post);
        synchronized (posts) {
            posts.add(post);
        }
    }

    private void submit() {
        bean(Submit.class).handle(school.people().teacher(), anyPost(), 2);
    }

    private void approve() {
        var post = anyPost();
        var revision = transaction(() -> bean(Revisions.class).newest(school.id(), post)).orElseThrow(() -> new MissingException("revision"));
        bean(DecideSubmission.class).handle(school.people().head(), post,
                new DecideSubmission.Verdict(revision.id(), revision.digest(), DecisionKind.APPROVED, ""));
    }

    private void undo() {
        var post = anyPost();
        var decision = transaction(() -> bean(Approvals.class).newestDecision(school.id(), post));
        bean(UndoDecision.class).handle(school.people().head(), post, decision.orElseThrow(() -> new MissingException("decision")).id());
    }

    private void withdraw() {
        bean(WithdrawConsent.class).handle(school.people().office(), pupils.getFirst().id(), Set.of(FACEBOOK, X), "Letter");
    }

    private void consent() {
        transaction(() -> bean(ConsentRegister.class).append(school.people().office(), pupils.getFirst().id(), List.of(FACEBOOK, X),
                ConsentEventKind.GIVEN, "Form", bean(ConsentRegister.class).today()));
    }

    private void takeDown() {
        bean(TakeDownPost.class).handle(school.people().head(), anyPost(), "The wrong picture", Set.of());
    }

    private UUID anyPost() {
        synchronized (posts) {
            return any(posts);
        }
    }

    private static <T> T any(List<T> things) {
        return things.get(ThreadLocalRandom.current().nextInt(things.size()));
    }

    private static ListAppender<ILoggingEvent> failedJobs() {
        var warnings = new ListAppender<ILoggingEvent>();
        warnings.start();
        var logger = (Logger) LoggerFactory.getLogger("gatepost.worker.jobs.JobTask");
        logger.setLevel(Level.WARN);
        logger.addAppender(warnings);
        return warnings;
    }
}
