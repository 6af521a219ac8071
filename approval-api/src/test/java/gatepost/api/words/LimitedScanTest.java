package gatepost.api.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatepost.api.problem.ProblemException;
import gatepost.core.check.Found;
import gatepost.core.check.TimeLimit;
import gatepost.core.check.WordRules;
import gatepost.core.check.WordsCheck;
import gatepost.core.check.WordsInput;
import gatepost.core.shared.Ids;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LimitedScanTest {

    private static final WordsInput NOTHING = new WordsInput(List.of(), false, 1, new WordRules(Map.of(), Set.of(), Set.of()));

    private final TimeLimit limit = new TimeLimit();

    @AfterEach
    void end() {
        limit.close();
    }

    @Test
    void aCrowdThatTypesWaitsItsTurnAndEverybodyIsAnswered() throws Exception {
        var inside = new AtomicInteger();
        var end = new CountDownLatch(1);
        var scan = new LimitedScan(check(() -> {
            inside.incrementAndGet();
            await(end);
            return List.of();
        }), limit);
        try (var typists = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 40).mapToObj(_ -> typists.submit(() -> scan.run(Ids.next(), NOTHING))).toList();
            Awaitility.await().until(() -> inside.get() == 16);
            end.countDown();
            for (var answer : answers) {
                assertThat(answer.get()).isEmpty();
            }
        }
        assertThat(inside).hasValue(40);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException late) {
            throw new IllegalStateException(late);
        }
    }

    private static WordsCheck check(Supplier<List<Found>> run) {
        return new WordsCheck() {
            @Override
            public String version() {
                return "test";
            }

            @Override
            public List<Found> run(UUID schoolId, WordsInput input) {
                return run.get();
            }
        };
    }

    @Test
    void aScanThatBreaksIsToldInASentenceAndGivesItsPlaceBack() {
        var scan = new LimitedScan(check(() -> {
            throw new IllegalStateException("broken");
        }), limit);
        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(() -> scan.run(Ids.next(), NOTHING)).isInstanceOf(ProblemException.class)
                    .hasMessageContaining("still checked before anything goes out");
        }
    }
}
