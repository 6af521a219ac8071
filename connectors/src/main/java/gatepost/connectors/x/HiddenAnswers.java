package gatepost.connectors.x;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What X last answered when a reply was hidden or shown. X has no way to read whether a reply is hidden: this answer is all it ever
 * tells. Kept for a quarter of an hour, long enough to confirm a click, too short to hide that somebody undid it in X's own pages.
 */
final class HiddenAnswers {

    private static final Duration TRUSTED = Duration.ofMinutes(15);
    private static final int MOST = 10_000;

    private record Answer(boolean hidden, Instant at) {
    }

    private final Clock clock;
    private final Map<String, Answer> answers = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Answer> eldest) {
            return size() > MOST;
        }
    };

    HiddenAnswers(Clock clock) {
        this.clock = clock;
    }

    synchronized void answered(String replyId, boolean hidden) {
        answers.remove(replyId);
        answers.put(replyId, new Answer(hidden, clock.instant()));
    }

    /** Whether the reply is hidden; empty when X has not said so lately. */
    synchronized Optional<Boolean> recent(String replyId) {
        return Optional.ofNullable(answers.get(replyId)).filter(answer -> answer.at().plus(TRUSTED).isAfter(clock.instant()))
            .map(Answer::hidden);
    }
}
