package gatepost.connectors.x;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class HiddenAnswersTest {

    private Instant now = Instant.parse("2026-11-20T10:00:00Z");
    private final HiddenAnswers answers = new HiddenAnswers(new Clock() {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void anAnswerIsTrustedForAQuarterOfAnHour() {
        answers.answered("88", true);
        now = now.plus(Duration.ofMinutes(14));
        assertThat(answers.recent("88")).contains(true);
        now = now.plus(Duration.ofMinutes(1));
        assertThat(answers.recent("88")).isEmpty();
    }

    @Test
    void theOldestAnswersMakeRoomForNewOnes() {
        for (int i = 0; i <= 10_000; i++) {
            answers.answered(Integer.toString(i), true);
        }
        assertThat(answers.recent("0")).isEmpty();
        assertThat(answers.recent("10000")).contains(true);
    }
}
