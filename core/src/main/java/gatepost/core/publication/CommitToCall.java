package gatepost.core.publication;

import gatepost.core.roll.RollVersions;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * The second transaction of sending, just before the one irreversible call: asks everything again and commits that the call is being made.
 * A process that dies afterwards leaves a publication that nobody sends again without reading the network first (I4).
 */
@Singleton
public class CommitToCall {

    private final PublicationLock lock;
    private final Attempts attempts;
    private final SendingPolicy policy;
    private final BreakOff breakOff;
    private final RollVersions rolls;
    private final Clock clock;

    CommitToCall(PublicationLock lock, Attempts attempts, SendingPolicy policy, BreakOff breakOff, RollVersions rolls, Clock clock) {
        this.lock = lock;
        this.attempts = attempts;
        this.policy = policy;
        this.breakOff = breakOff;
        this.rolls = rolls;
        this.clock = clock;
    }

    /** What to do now. */
    public enum Commitment {
        CALL,
        /** The roll changed since the words were checked again: check once more. */
        CHECK_AGAIN,
        /** It was stopped, or another process is already calling. */
        LEAVE
    }

    /** Stops the attempt because the words must not go out any more. */
    @Transactional
    public void stop(UUID schoolId, UUID publicationId, UUID attemptId, String sentence) {
        var publication = lock.lock(schoolId, publicationId).orElseThrow();
        staging(publication, attemptId).ifPresent(attempt -> breakOff.handle(publication, attempt, sentence));
    }

    /** @param rollVersion of the roll with which the words were checked again */
    @Transactional
    public Commitment handle(UUID schoolId, UUID publicationId, UUID attemptId, long rollVersion) {
        var publication = lock.lock(schoolId, publicationId).orElseThrow();
        var attempt = staging(publication, attemptId);
        if (attempt.isEmpty()) {
            return Commitment.LEAVE;
        }
        return switch (policy.mayBeSent(publication)) {
            case SendingPolicy.Answer.No(var sentence) -> {
                breakOff.handle(publication, attempt.get(), sentence);
                yield Commitment.LEAVE;
            }
            case SendingPolicy.Answer.Yes(var approved) when rolls.current(schoolId) != rollVersion -> Commitment.CHECK_AGAIN;
            case SendingPolicy.Answer.Yes(var approved) -> {
                attempts.calling(schoolId, attemptId, clock.instant());
                yield Commitment.CALL;
            }
        };
    }

    /** This attempt, if nothing of it left yet: a process that was held up may find that another went on with it. */
    private Optional<Attempt> staging(Publication publication, UUID attemptId) {
        return attempts.newest(publication.schoolId(), publication.id())
                .filter(it -> publication.state() == PublicationState.SENDING && it.id().equals(attemptId) && it.phase() == AttemptPhase.STAGING);
    }
}
