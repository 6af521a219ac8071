package gatepost.core.publication;

import gatepost.core.review.ApprovedRevision;
import gatepost.core.shared.Actor;
import gatepost.core.shared.Ids;
import io.micronaut.context.annotation.Value;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The first transaction of sending: finds out whether this publication may be sent now, and commits to an attempt. */
@Singleton
public class StartSending {

    private static final Set<PublicationState> OPEN = EnumSet.of(PublicationState.SCHEDULED, PublicationState.SENDING, PublicationState.MISSED);

    private final Publications publications;
    private final PublicationLock lock;
    private final Attempts attempts;
    private final SendingPolicy policy;
    private final StopSending stop;
    private final BreakOff breakOff;
    private final SentParts sent;
    private final PublicationJournal journal;
    private final StagedPictures staged;
    private final Clock clock;
    private final Duration tooLate;

    StartSending(Publications publications, PublicationLock lock, Attempts attempts, SendingPolicy policy, StopSending stop,
                 BreakOff breakOff, SentParts sent, PublicationJournal journal, StagedPictures staged, Clock clock, @Value("${gatepost.publication.missed-after:30m}") Duration tooLate) {
        this.publications = publications;
        this.lock = lock;
        this.attempts = attempts;
        this.policy = policy;
        this.stop = stop;
        this.breakOff = breakOff;
        this.sent = sent;
        this.journal = journal;
        this.staged = staged;
        this.clock = clock;
        this.tooLate = tooLate;
    }

    /** What the job is to do. */
    public sealed interface Start {

        /** Stage and send, under this attempt. */
        record Go(Publication publication, UUID attemptId, ThreadPlace place, ApprovedRevision approved) implements Start {
        }

        /** Its time has not come. */
        record Later(Instant dueAt) implements Start {
        }

        /** An attempt was committed to the call and never heard of again: only reading can tell. */
        record Unclear(UUID attemptId) implements Start {
        }

        /** Nothing to send (any more). */
        record Nothing() implements Start {
        }
    }

    /** The publication, where a job may have something to do for it. */
    @Transactional
    public Optional<Publication> open(UUID schoolId, UUID publicationId) {
        return publications.find(schoolId, publicationId).filter(it -> OPEN.contains(it.state()));
    }

    @Transactional
    public Start handle(UUID schoolId, UUID publicationId) {
        var locked = lock.lock(schoolId, publicationId);
        if (locked.isEmpty()) {
            return new Start.Nothing();
        }
        var publication = locked.get();
        return switch (publication.state()) {
            case SCHEDULED -> begin(publication);
            case SENDING -> resume(publication);
            case MISSED -> giveUp(publication);
            default -> new Start.Nothing();
        };
    }

    private Start begin(Publication publication) {
        var now = clock.instant();
        if (now.isBefore(publication.dueAt())) {
            return new Start.Later(publication.dueAt());
        }
        if (tooLate(publication, now)) {
            return miss(publication);
        }
        var approved = policy.mayBeSent(publication);
        return switch (approved) {
            case SendingPolicy.Answer.Yes(var revision) -> {
                journal.enter(software(publication), publication, PublicationState.SENDING, "");
                var attempt = attempts.save(new Attempt(publication.schoolId(), Ids.next(), publication.id(), AttemptPhase.STAGING, now,
                        null, 0, 0));
                yield new Start.Go(publication, attempt.id(), ThreadPlace.FIRST, revision);
            }
            case SendingPolicy.Answer.No(var sentence) -> {
                stop.stop(publication, sentence);
                yield new Start.Nothing();
            }
        };
    }

    private Start resume(Publication publication) {
        var attempt = attempts.newest(publication.schoolId(), publication.id()).orElseThrow();
        return switch (attempt.phase()) {
            case STAGING -> resumeStaging(publication, attempt);
            case CALLING -> new Start.Unclear(attempt.id());
            case ENDED -> new Start.Nothing();
        };
    }

    /** Nothing of this attempt left yet, so everything is asked as at the start; a thread that has begun is not too late for its next part. */
    private Start resumeStaging(Publication publication, Attempt attempt) {
        staged.takenOver(publication);
        if (attempt.part() == 0 && tooLate(publication, clock.instant())) {
            attempts.ended(publication.schoolId(), attempt.id());
            return miss(publication);
        }
        return switch (policy.mayBeSent(publication)) {
            case SendingPolicy.Answer.Yes(var revision) -> new Start.Go(publication, attempt.id(), sent.place(attempt), revision);
            case SendingPolicy.Answer.No(var sentence) -> {
                breakOff.handle(publication, attempt, sentence);
                yield new Start.Nothing();
            }
        };
    }

    /** Too late to be sent without asking; what must not be sent at all any more is the policy's to say. */
    private boolean tooLate(Publication publication, Instant now) {
        return publication.dueAt().plus(tooLate).isBefore(now) && !publication.expired(now);
    }

    /** Nobody said what is to become of it while it could be sent. */
    private Start giveUp(Publication publication) {
        if (!publication.expired(clock.instant())) {
            return new Start.Later(publication.expiresAt());
        }
        stop.stop(publication, "Its time passed, and nobody had it sent later. Write it anew if it is still to go out.");
        return new Start.Nothing();
    }

    private Start miss(Publication publication) {
        journal.enter(software(publication), publication, PublicationState.MISSED,
                "Its time passed while nothing could be sent. Send it now, or leave it.");
        return new Start.Later(publication.expiresAt());
    }

    private static Actor software(Publication publication) {
        return new Actor.Software(publication.schoolId());
    }
}
