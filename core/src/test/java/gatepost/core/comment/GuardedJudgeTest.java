package gatepost.core.comment;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.core.check.TimeLimit;
import gatepost.core.shared.Ids;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A check that crashes, hangs or says nothing sends the comment to a person (I6). */
class GuardedJudgeTest {

    private static final FirstVerdict FINE = new FirstVerdict(FirstVerdict.Action.ALLOW, List.of(), "", List.of(), "test");

    private final UUID school = Ids.next();
    private final TimeLimit timeLimit = new TimeLimit();

    @AfterEach
    void stopChecks() {
        timeLimit.close();
    }

    @Test
    void aVerdictInTimeIsTaken() {
        assertThat(judged((school, words) -> FINE)).isEqualTo(FINE);
    }

    @Test
    void aCrashAsksAPerson() {
        assertAsksAPerson(judged((school, words) -> {
            throw new IllegalStateException(words);
        }), "stopped with");
    }

    @Test
    void anErrorAsksAPerson() {
        assertAsksAPerson(judged((school, words) -> {
            throw new StackOverflowError();
        }), "stopped with");
    }

    @Test
    void silenceAsksAPerson() {
        assertAsksAPerson(judged((school, words) -> null), "no answer");
    }

    @Test
    void judgesThatAllHangAskAPersonEveryTime() {
        var never = new CountDownLatch(1);
        var guarded = new GuardedJudge((school, words) -> {
            // a loop that no interrupt ends, as runaway work behaves
            while (true) {
                try {
                    never.await();
                } catch (InterruptedException e) {
                    continue;
                }
                return FINE;
            }
        }, timeLimit, Duration.ofMillis(50));
        for (int i = 0; i < 4; i++) {
            assertAsksAPerson(guarded.judge(school, "words"), "longer than");
        }
        never.countDown();
    }

    private FirstVerdict judged(CommentJudge judge) {
        var guarded = new GuardedJudge(judge, timeLimit, Duration.ofSeconds(10));
        var verdict = guarded.judge(school, "words");
        return verdict;
    }

    private static void assertAsksAPerson(FirstVerdict verdict, String why) {
        assertThat(verdict.action()).isEqualTo(FirstVerdict.Action.REVIEW);
        assertThat(verdict.reasons()).singleElement().asString().contains(why);
    }
}
