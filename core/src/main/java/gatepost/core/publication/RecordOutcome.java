package gatepost.core.publication;

import gatepost.core.account.port.Failure;
import gatepost.core.account.port.PublishOutcome;
import gatepost.core.account.port.RemoteRef;
import gatepost.core.shared.Actor;
import gatepost.core.shared.Ids;
import gatepost.core.shared.JobKind;
import gatepost.core.shared.Jobs;
import io.micronaut.context.annotation.Value;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The last transaction of sending: what came of it. Recording the same outcome twice changes nothing. */
@Singleton
public class RecordOutcome {

    private static final int MOST_ATTEMPTS = 6;

    private final PublicationLock lock;
    private final Publications publications;
    private final Attempts attempts;
    private final RemoteObjects objects;
    private final RecordPublished published;
    private final PublicationJournal journal;
    private final StagedPictures staged;
    private final StopSending stop;
    private final OrderedRemovals removals;
    private final GoOnWithThread thread;
    private final Jobs jobs;
    private final Clock clock;
    private final Duration backoff;

    RecordOutcome(PublicationLock lock, Publications publications, Attempts attempts, RemoteObjects objects, RecordPublished published,
                  PublicationJournal journal, StagedPictures staged, StopSending stop, OrderedRemovals removals, GoOnWithThread thread, Jobs jobs, Clock clock,
                  @Value("${gatepost.publication.retry-after:5s}") Duration backoff) {
        this.lock = lock;
        this.publications = publications;
        this.attempts = attempts;
        this.objects = objects;
        this.published = published;
        this.journal = journal;
        this.staged = staged;
        this.stop = stop;
        this.removals = removals;
        this.thread = thread;
        this.jobs = jobs;
        this.clock = clock;
        this.backoff = backoff;
    }

    /**
     * Notes what a step of staging left, not yet public, so that the attempt can go on with it and it can be removed if nothing comes of it.
     *
     * @param position the step, from 0
     */
    @Transactional
    public void staged(UUID schoolId, UUID publicationId, UUID attemptId, int position, RemoteRef ref) {
        var publication = lock.lock(schoolId, publicationId).orElseThrow();
        objects.staged(schoolId, Ids.next(), publicationId, ref.kind(), ref.id(), clock.instant(), attemptId, position);
        // Another process may have ended this publication while the picture was on its way.
        staged.after(publication, publication.state());
    }

    /** What an attempt has handed over so far. */
    @Transactional
    public List<RemoteRef> stagedSoFar(UUID schoolId, UUID attemptId) {
        return objects.stagedBy(schoolId, attemptId).stream().map(RemoteObject::ref).toList();
    }

    @Transactional
    public void called(UUID schoolId, UUID publicationId, UUID attemptId, PublishOutcome outcome) {
        switch (outcome) {
            case PublishOutcome.Published(var refs, var permalink) ->
                published.handle(schoolId, publicationId, part(schoolId, attemptId), refs, permalink);
            case PublishOutcome.Refused(var failure) -> notTaken(schoolId, publicationId, attemptId, failure);
            case PublishOutcome.AlreadyThere(var failure) -> alreadyThere(schoolId, publicationId, attemptId, failure);
            case PublishOutcome.Unknown ignored -> unclear(schoolId, publicationId, attemptId);
        }
    }

    /** What stands there is ours where an earlier attempt may have got through; otherwise other words of the school are the same. */
    private void alreadyThere(UUID schoolId, UUID publicationId, UUID attemptId, Failure failure) {
        if (attempts.calledBefore(schoolId, publicationId, part(schoolId, attemptId), attemptId) > 0) {
            unclear(schoolId, publicationId, attemptId);
        } else {
            notTaken(schoolId, publicationId, attemptId, failure);
        }
    }

    /** Handing over the pictures failed, so nothing was sent: tried again by itself a few times where the failure passes. */
    @Transactional
    public void notStaged(UUID schoolId, UUID publicationId, UUID attemptId, Failure failure) {
        var publication = lock.lock(schoolId, publicationId).orElseThrow();
        if (publication.state() == PublicationState.SENDING && is(publication, attemptId, AttemptPhase.STAGING)) {
            later(publication, attemptId, failure);
        }
    }

    /** The network definitely did not take the call, and nothing newer is under way. Its answer may come late, when all was held for lost. */
    @Transactional
    public void notTaken(UUID schoolId, UUID publicationId, UUID attemptId, Failure failure) {
        var publication = lock.lock(schoolId, publicationId).orElseThrow();
        var open = publication.state() == PublicationState.SENDING || publication.state() == PublicationState.UNKNOWN;
        if (open && is(publication, attemptId, AttemptPhase.CALLING)) {
            later(publication, attemptId, failure);
        }
    }

    private int part(UUID schoolId, UUID attemptId) {
        return attempts.find(schoolId, attemptId).orElseThrow().part();
    }

    /** Tries a passing failure again by itself, a few times; anything else waits for a person. */
    private void later(Publication publication, UUID attemptId, Failure failure) {
        var schoolId = publication.schoolId();
        attempts.ended(schoolId, attemptId);
        var actor = new Actor.Software(schoolId);
        var part = part(schoolId, attemptId);
        var tries = attempts.count(schoolId, publication.id(), part);
        var wait = failure.retryAfter().isPositive() ? failure.retryAfter() : backoff.multipliedBy(1L << Math.min(tries - 1, MOST_ATTEMPTS));
        var due = clock.instant().plus(wait);
        // Waiting for one's turn is no failed try.
        var hope = failure.kind() == Failure.Kind.RATE_LIMITED || failure.passing() && tries < MOST_ATTEMPTS;
        var again = hope && !publication.expired(due) && !removals.ordered(schoolId, publication.id());
        if (part > 0) {
            laterInThread(publication, failure, again, due);
        } else if (again) {
            publications.move(schoolId, publication.id(), due);
            journal.enter(actor, publication, PublicationState.SCHEDULED, failure.sentence() + " Gatepost tries again by itself.");
            jobs.ask(JobKind.PUBLISH, schoolId, publication.id(), due);
        } else {
            journal.enter(actor, publication, PublicationState.REFUSED, failure.sentence());
            stop.settle(actor, schoolId, publication.postId(), failure.sentence());
        }
    }

    /**
     * What is public of it stays, so that the next part is tried again or a person says what becomes of it; where its time is over before that,
     * it comes down.
     */
    private void laterInThread(Publication publication, Failure failure, boolean again, Instant due) {
        var actor = new Actor.Software(publication.schoolId());
        if (again) {
            thread.next(actor, publication, due, failure.sentence() + " Gatepost tries again by itself.");
        } else {
            stop.leaveUnfinished(actor, publication, failure.sentence() + " " + thread.standing(publication));
            if (publication.expired(due)) {
                removals.orderAgain(publication, "Its time ends before the rest of it can follow.");
            }
        }
    }

    private boolean is(Publication publication, UUID attemptId, AttemptPhase phase) {
        return attempts.newest(publication.schoolId(), publication.id())
                .filter(it -> it.id().equals(attemptId) && it.phase() == phase).isPresent();
    }

    /** Nobody knows: reading the network will tell. */
    @Transactional
    public void unclear(UUID schoolId, UUID publicationId, UUID attemptId) {
        var publication = lock.lock(schoolId, publicationId).orElseThrow();
        if (publication.state() != PublicationState.SENDING || !is(publication, attemptId, AttemptPhase.CALLING)) {
            return;
        }
        journal.enter(new Actor.Software(schoolId), publication, PublicationState.UNKNOWN,
                publication.network().label() + " did not say clearly whether it took the post. Gatepost is looking there.");
        jobs.ask(JobKind.RECONCILE, schoolId, publicationId, clock.instant());
    }
}
