package gatepost.core.check;

import gatepost.core.shared.Ids;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Runs the words check on a draft as it stands, and records what came of it. */
@Singleton
public class RunWordsCheck {

    private final WordsInputs inputs;
    private final WordsCheck check;
    private final TimeLimit limit;
    private final RecordCheckRun record;
    private final Clock clock;
    private final Duration longest;

    RunWordsCheck(WordsInputs inputs, WordsCheck check, TimeLimit limit, RecordCheckRun record, Clock clock,
                  @Value("${gatepost.check.words.time-limit:20s}") Duration longest) {
        this.inputs = inputs;
        this.check = check;
        this.limit = limit;
        this.record = record;
        this.clock = clock;
        this.longest = longest;
    }

    /** Safe to run twice: an input that already has a conclusive run is not checked again. */
    public void handle(UUID schoolId, UUID postId) {
        var read = inputs.of(schoolId, postId);
        if (read.isEmpty()) {
            return;
        }
        var input = read.get();
        var digest = input.digest(check.version());
        if (record.alreadyConcluded(schoolId, postId, digest)) {
            return;
        }
        var started = clock.instant();
        var outcome = limit.run(longest, () -> everything(schoolId, input));
        var millis = Duration.between(started, clock.instant()).toMillis();
        switch (outcome) {
            case TimeLimit.Outcome.Answered<List<Found>>(var found) -> record.handle(new CheckRun(schoolId, Ids.next(), postId,
                    CheckRun.WORDS, check.version(), digest, verdict(found), "", started, millis), found);
            case TimeLimit.Outcome.NoAnswer<List<Found>>(var why) -> record.handle(new CheckRun(schoolId, Ids.next(), postId,
                    CheckRun.WORDS, check.version(), digest, Verdict.INCONCLUSIVE,
                    "The check of the words did not finish: " + why + ". Nothing goes out until it has. Check again.", started, millis),
                    List.of());
        }
    }

    private List<Found> everything(UUID schoolId, WordsInput input) {
        return Stream.of(check.run(schoolId, input), UnreadWriting.in(input), UnapprovedDevices.in(input), EarlierTakedowns.in(input),
                DocumentGaps.in(input)).flatMap(List::stream).toList();
    }

    private static Verdict verdict(List<Found> found) {
        return found.stream().map(it -> switch (it.severity()) {
            case BLOCK -> Verdict.BLOCKED;
            case ATTENTION -> Verdict.ATTENTION;
            case ADVICE -> Verdict.CLEAR;
        }).max(Enum::compareTo).orElse(Verdict.CLEAR);
    }
}
