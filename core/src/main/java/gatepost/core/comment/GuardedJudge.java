package gatepost.core.comment;

import gatepost.core.check.TimeLimit;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fails closed: a verdict that crashed, came late or never came sends the comment to a person (I6). */
@Singleton
class GuardedJudge {

    private static final Logger LOG = LoggerFactory.getLogger(GuardedJudge.class);

    private final CommentJudge judge;
    private final TimeLimit timeLimit;
    private final Duration limit;

    GuardedJudge(CommentJudge judge, TimeLimit timeLimit, @Value("${gatepost.comment.verdict-limit:2s}") Duration limit) {
        this.judge = judge;
        this.timeLimit = timeLimit;
        this.limit = limit;
    }

    FirstVerdict judge(UUID schoolId, String words) {
        return switch (timeLimit.run(limit, () -> judge.judge(schoolId, words))) {
            case TimeLimit.Outcome.Answered<FirstVerdict>(var verdict) -> verdict;
            case TimeLimit.Outcome.NoAnswer<FirstVerdict>(var why) -> undecided(why);
        };
    }

    private static FirstVerdict undecided(String why) {
        LOG.warn("A comment goes to a person without a verdict: the word check did not answer, {}", why);
        return FirstVerdict.undecided("The word check did not answer: " + why + ". Read the comment yourself.");
    }
}
