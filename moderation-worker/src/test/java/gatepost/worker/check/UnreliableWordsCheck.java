package gatepost.worker.check;

import gatepost.core.check.Found;
import gatepost.core.check.RollWordsCheck;
import gatepost.core.check.WordsCheck;
import gatepost.core.check.WordsInput;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;

/** A check of the words that answers nothing, dies or hangs when told to. */
@Singleton
@Replaces(RollWordsCheck.class)
@Requires(property = UnreliableWordsCheck.PROPERTY)
final class UnreliableWordsCheck implements WordsCheck {

    static final String PROPERTY = "gatepost.testing.unreliable-check";

    /** What it does next. */
    enum Mood { WELL, THROWS, DIES, HANGS, SAYS_NOTHING }

    private volatile Mood mood = Mood.WELL;

    void is(Mood now) {
        mood = now;
    }

    @Override
    public String version() {
        return "unreliable 1";
    }

    @Override
    public List<Found> run(UUID schoolId, WordsInput input) {
        return switch (mood) {
            case WELL -> List.of();
            case THROWS -> throw new IllegalStateException("as told");
            case DIES -> throw new StackOverflowError("as told");
            case HANGS -> hang();
            case SAYS_NOTHING -> null;
        };
    }

    private static List<Found> hang() {
        try {
            new CountDownLatch(1).await();
            return List.of();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
