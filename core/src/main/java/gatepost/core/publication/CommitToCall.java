package gatepost.core.publication;

import gatepost.core.roll.RollVersions;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
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
    private final StopSending stop;
    private final RollVersions rolls;
    private final Clock clock;

    CommitToCall(PublicationLock lock, Attempts attempts, SendingPolicy policy, StopSending stop, RollVersions rolls, Clock clock) {
        this.lock = lock;
        this.attempts = attempts;
        this.policy = policy;
        this.stop = stop;
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
        if (staging(publication, attemptId)) {
            attempts.ended(schoolId, attemptId);
            stop.stop(publication, sentence);
        }
    }

    /** @param rollVersion of the roll with which the words were checked again */
    @Transactional
    public Commitment handle(UUID schoolId, UUID publicationId, UUID attemptId, long rollVersion) {
        var publication = lock.lock(schoolId, publicationId).orElseThrow();
        if (!staging(publication, attemptId)) {
            return Commitment.LEAVE;
        }
        return switch (policy.mayBeSent(publication)) {
            case SendingPolicy.Answer.No(var sentence) -> {
                attempts.ended(schoolId, attemptId);
                stop.stop(publication, sentence);
                yield Commitment.LEAVE;
            }
            case SendingPolicy.Answer.Yes(var approved) when rolls.current(schoolId) != rollVersion -> Commitment.CHECK_AGAIN;
            case SendingPolicy.Answer.Yes(var approved) -> {
                attempts.calling(schoolId, attemptId, clock.instant());
                yield Commitment.CALL;
            }
        };
    }

    /** Whether nothing of this attempt left yet: a process that was held up may find that another went on with it. */
    private boolean staging(Publication publication, UUID attemptId) {
        return publication.state() == PublicationState.SENDING && attempts.newest(publication.schoolId(), publication.id())
                .filter(it -> it.id().equals(attemptId) && it.phase() == AttemptPhase.STAGING).isPresent();
    }
}
