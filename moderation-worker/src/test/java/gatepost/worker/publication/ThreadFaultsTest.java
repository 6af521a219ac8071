package gatepost.worker.publication;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.core.account.Network;
import gatepost.core.publication.PublicationState;
import gatepost.worker.testing.WorkerTest;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each call of a thread against each way in which it can go wrong: no tweet twice, none lost, and nothing said that is not so (I4, I9, I10). */
class ThreadFaultsTest extends WorkerTest {

    private static final Map<String, Map<String, String>> MATRIX = new ConcurrentHashMap<>();

    /** What happens to one call. */
    enum Fate {
        REFUSE, RESET_BEFORE_BODY, FAIL_BEFORE_COMMIT, COMMIT_THEN_DROP, COMMIT_THEN_ERROR, COMMIT_THEN_EMPTY, COMMIT_THEN_DELAY, RATE_LIMITED,
        TRANSIENT_500, HTML_503, EMPTY_200, TOKEN_EXPIRED, PERMISSION_MISSING, KILLED_BEFORE_THE_CALL, KILLED_AFTER_THE_CALL
    }

    @Override
    protected boolean working() {
        return false;
    }

    @ParameterizedTest(name = "{0} at part {1}")
    @MethodSource("calls")
    void aThreadIsFinishedWithEveryTweetOnce(Fate fate, int part) {
        var thread = upTo(part);
        strike(thread, fate);
        thread.finish();
        note("finished after " + fate, part, thread);
        thread.assertOnceEach();
        assertThat(thread.standing()).hasSize(3);
        assertThat(number("SELECT COUNT(*) FROM remote_object WHERE publication_id = ? AND state = 'LIVE' AND kind IN ('POST', 'PART')",
                thread.publication().id())).isEqualTo(3);
        assertThat(networks().open(thread.publication().permalink())).isEqualTo(200);
    }

    @ParameterizedTest(name = "{0} at part {1}")
    @MethodSource("calls")
    void aThreadThatMustComeDownHalfSentLeavesNothing(Fate fate, int part) {
        var thread = upTo(part);
        strike(thread, fate);
        if (thread.publication().state() == PublicationState.SCHEDULED || thread.publication().state() == PublicationState.REFUSED) {
            assertThat(part).as("only of a thread that has not begun nothing can be public").isZero();
            assertThat(thread.standing()).isEmpty();
            return;
        }
        thread.takeDown();
        thread.disappear();
        note("removed after " + fate, part, thread);
        thread.assertOnceEach();
        assertThat(thread.standing()).isEmpty();
        assertThat(thread.publication().state()).isIn(PublicationState.TAKEN_DOWN, PublicationState.CANCELLED);
    }

    @ParameterizedTest(name = "{0} for {1} deletions")
    @MethodSource("deletions")
    void everyTweetIsSeenToBeGoneWhateverBecomesOfItsDeletion(Fate fate, int times) {
        var thread = upTo(3);
        assertThat(thread.publication().state()).isEqualTo(PublicationState.PUBLISHED);
        thread.takeDown();
        networks().arm(Network.X, "deleteTweet", fate.name(), times);
        thread.disappear();
        assertThat(thread.standing()).isEmpty();
        assertThat(number("SELECT COUNT(*) FROM remote_object WHERE publication_id = ? AND state = 'GONE' AND kind IN ('POST', 'PART')",
                thread.publication().id())).isEqualTo(3);
    }

    private SentThread upTo(int part) {
        var thread = new SentThread(this, newPublishingSchool());
        for (var i = 0; i < part; i++) {
            thread.publish();
        }
        return thread;
    }

    private void strike(SentThread thread, Fate fate) {
        switch (fate) {
            case KILLED_BEFORE_THE_CALL -> thread.diesInTheCall(false);
            case KILLED_AFTER_THE_CALL -> thread.diesInTheCall(true);
            default -> {
                networks().arm(Network.X, "createTweet", fate.name(), 1);
                thread.publish();
            }
        }
    }

    static Stream<Arguments> calls() {
        return Stream.of(Fate.values()).flatMap(fate -> IntStream.range(0, SentThread.PARTS.size()).mapToObj(part -> Arguments.of(fate, part)));
    }

    static Stream<Arguments> deletions() {
        return Stream.of(Fate.values()).filter(fate -> !fate.name().startsWith("KILLED"))
                .flatMap(fate -> IntStream.rangeClosed(1, 3).mapToObj(times -> Arguments.of(fate, times)));
    }

    private static void note(String what, int part, SentThread thread) {
        MATRIX.computeIfAbsent(what, _ -> new TreeMap<>()).put("part " + (part + 1), thread.seen.toString());
    }

    @AfterAll
    static void print() {
        new TreeMap<>(MATRIX).forEach((what, row) -> System.out.printf("%-40s %s%n", what, row));
    }
}
