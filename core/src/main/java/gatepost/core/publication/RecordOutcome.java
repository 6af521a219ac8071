package gatepost.core.publication;

import gatepost.core.account.port.Failure;
import gatepost.core.account.port.PublishOutcome;
import gatepost.core.account.port.RemoteRef;
import gatepost.core.post.PostJournal;
import gatepost.core.post.PostState;
import gatepost.core.post.Posts;
import gatepost.core.shared.Actor;
import gatepost.core.shared.Ids;
import gatepost.core.shared.JobKind;
import gatepost.core.shared.Jobs;
import io.micronaut.context.annotation.Value;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
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
    private final Posts posts;
    private final PublicationJournal journal;
    private final PostJournal postJournal;
    private final StagedPictures staged;
    private final StopSending stop;
    private final Jobs jobs;
    private final Clock clock;
    private final Duration backoff;

    RecordOutcome(PublicationLock lock, Publications publications, Attempts attempts, RemoteObjects objects, Posts posts, PublicationJournal journal,
                  PostJournal postJournal, StagedPictures staged, StopSending stop, Jobs jobs, Clock clock,
                  @Value("${gatepost.publication.retry-after:5s}") Duration backoff) {
        this.lock = lock;
        this.publications = publications;
        this.attempts = attempts;
        this.objects = objects;
        this.posts = posts;
        this.journal = journal;
        this.postJournal = postJournal;
        this.staged = staged;
        this.stop = stop;
        this.jobs = jobs;
        this.clock = clock;
        this.backoff = backoff;
    }

    /** Notes a picture that the network keeps for us, not yet public, so that it can be removed if nothing comes of it. */
    @Transactional
    public void staged(UUID schoolId, UUID publicationId, RemoteRef ref) {
        var publication = lock.lock(schoolId, publicationId).orElseThrow();
        objects.note(schoolId, Ids.next(), publicationId, ref.kind(), ref.id(), RemoteState.STAGED, clock.instant());
        // Another process may have ended this publication while the picture was on its way.
        staged.after(publication, publication.state());
    }

    @Transactional
    public void called(UUID schoolId, UUID publicationId, UUID attemptId, PublishOutcome outcome) {
        switch (outcome) {
            case PublishOutcome.Published(var refs, var permalink) -> published(schoolId, publicationId, refs, permalink);
            case PublishOutcome.Refused(var failure) -> notTaken(schoolId, publicationId, attemptId, failure);
            case PublishOutcome.AlreadyThere(var failure) -> alreadyThere(schoolId, publicationId, attemptId, failure);
            case PublishOutcome.Unknown ignored -> unclear(schoolId, publicationId, attemptId);
        }
    }

    /** What stands there is ours where an earlier attempt may have got through; otherwise other words of the school are the same. */
    private void alreadyThere(UUID schoolId, UUID publicationId, UUID attemptId, Failure failure) {
        if (attempts.calledBefore(schoolId, publicationId, attemptId) > 0) {
            unclear(schoolId, publicationId, attemptId);
        } else {
            notTaken(schoolId, publicationId, attemptId, failure);
        }
    }

    /** It is public: the answer said so, or reading found it. */
    @Transactional
    public void published(UUID schoolId, UUID publicationId, List<RemoteRef> refs, String permalink) {
        var publication = lock.lock(schoolId, publicationId).orElseThrow();
        if (publication.state() == PublicationState.PUBLISHED) {
            return;
        }
        var actor = new Actor.Software(schoolId);
        var now = clock.instant();
        refs.forEach(ref -> objects.note(schoolId, Ids.next(), publicationId, ref.kind(), ref.id(), RemoteState.LIVE, now));
        publications.published(schoolId, publicationId, now, permalink);
        journal.enter(actor, publication, PublicationState.PUBLISHED, "");
        attempts.newest(schoolId, publicationId).ifPresent(attempt -> attempts.ended(schoolId, attempt.id()));
        posts.find(schoolId, publication.postId())
                .filter(post -> post.state() == PostState.APPROVED || post.state() == PostState.STOPPED)
                .ifPresent(post -> postJournal.enter(actor, post, PostState.PUBLISHED, publication.network().label()));
    }

    /**
     * Nothing of this attempt is public, and nothing newer is under way. A passing failure is tried again by itself a few times; anything
     * else waits for a person.
     */
    @Transactional
    public void notTaken(UUID schoolId, UUID publicationId, UUID attemptId, Failure failure) {
        var publication = lock.lock(schoolId, publicationId).orElseThrow();
        if (!decides(publication, attemptId)) {
            return;
        }
        attempts.ended(schoolId, attemptId);
        var actor = new Actor.Software(schoolId);
        var tries = attempts.count(schoolId, publicationId);
        if (failure.passing() && tries < MOST_ATTEMPTS) {
            var wait = failure.retryAfter().isPositive() ? failure.retryAfter() : backoff.multipliedBy(1L << (tries - 1));
            var due = clock.instant().plus(wait);
            publications.plan(schoolId, publicationId, due, publication.decisionId());
            journal.enter(actor, publication, PublicationState.SCHEDULED, failure.sentence() + " Gatepost tries again by itself.");
            jobs.ask(JobKind.PUBLISH, schoolId, publicationId, due);
        } else {
            journal.enter(actor, publication, PublicationState.REFUSED, failure.sentence());
            stop.settle(actor, schoolId, publication.postId(), failure.sentence());
        }
    }

    /** Whether this attempt's answer is about what stands now: it may come late, when somebody took the attempt for lost. */
    private boolean decides(Publication publication, UUID attemptId) {
        var newest = attempts.newest(publication.schoolId(), publication.id()).filter(it -> it.id().equals(attemptId));
        return newest.isPresent() && (publication.state() == PublicationState.SENDING
                || publication.state() == PublicationState.UNKNOWN && newest.get().phase() == AttemptPhase.CALLING);
    }

    /** Nobody knows: reading the network will tell. */
    @Transactional
    public void unclear(UUID schoolId, UUID publicationId, UUID attemptId) {
        var publication = lock.lock(schoolId, publicationId).orElseThrow();
        if (publication.state() != PublicationState.SENDING || !decides(publication, attemptId)) {
            return;
        }
        journal.enter(new Actor.Software(schoolId), publication, PublicationState.UNKNOWN,
                publication.network().label() + " did not say clearly whether it took the post. Gatepost is looking there.");
        jobs.ask(JobKind.RECONCILE, schoolId, publicationId, clock.instant());
    }
}
