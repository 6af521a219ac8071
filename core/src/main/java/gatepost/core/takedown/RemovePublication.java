package gatepost.core.takedown;

import gatepost.core.account.port.Failure;
import gatepost.core.audit.Audit;
import gatepost.core.post.PostJournal;
import gatepost.core.post.PostState;
import gatepost.core.post.Posts;
import gatepost.core.publication.Publication;
import gatepost.core.publication.PublicationJournal;
import gatepost.core.publication.PublicationLock;
import gatepost.core.publication.PublicationState;
import gatepost.core.publication.Publications;
import gatepost.core.publication.RemoteObject;
import gatepost.core.publication.RemoteObjects;
import gatepost.core.publication.RemoteState;
import gatepost.core.publication.StopSending;
import gatepost.core.shared.Actor;
import gatepost.core.shared.ChangeKind;
import gatepost.core.shared.Changes;
import gatepost.core.shared.JobKind;
import gatepost.core.shared.Jobs;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The transactions of removing one publication: each is committed before and after the calls to the network, never around them. */
@Singleton
public class RemovePublication {

    /** After so many tries that did not help a person is asked; trying goes on. */
    private static final int TRIES_ALONE = 6;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    /** How often at most the network is asked again while a person is to do it. */
    private static final Duration BY_HAND = Duration.ofMinutes(1);

    private final Takedowns takedowns;
    private final PublicationLock lock;
    private final Publications publications;
    private final RemoteObjects objects;
    private final Posts posts;
    private final PublicationJournal journal;
    private final PostJournal postJournal;
    private final StopSending stop;
    private final Audit audit;
    private final Changes changes;
    private final Jobs jobs;
    private final Clock clock;

    RemovePublication(Takedowns takedowns, PublicationLock lock, Publications publications, RemoteObjects objects, Posts posts, PublicationJournal journal,
                      PostJournal postJournal, StopSending stop, Audit audit, Changes changes, Jobs jobs, Clock clock) {
        this.takedowns = takedowns;
        this.lock = lock;
        this.publications = publications;
        this.objects = objects;
        this.posts = posts;
        this.journal = journal;
        this.postJournal = postJournal;
        this.stop = stop;
        this.audit = audit;
        this.changes = changes;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** What there is to do. */
    public sealed interface Step {

        /** Delete these, then read each to prove it. */
        record Remove(Publication publication, List<RemoteObject> objects) implements Step {
        }

        /** It is still being sent: look again in a moment. */
        record Wait() implements Step {
        }

        /** Nobody knows whether it is public: the network is read on and on, so that a late publish is still seen. */
        record Watch(Publication publication) implements Step {
        }

        /** Nothing to do (any more). */
        record Nothing() implements Step {
        }
    }

    /** Notes that deleting begins, and says what to delete. */
    @Transactional
    public Step begin(UUID schoolId, UUID takedownId) {
        var publication = lock(schoolId, takedownId);
        var takedown = takedowns.lock(schoolId, takedownId).orElseThrow();
        if (takedown.state() == TakedownState.CONFIRMED) {
            return new Step.Nothing();
        }
        return switch (publication.state()) {
            case SENDING -> new Step.Wait();
            // The call that was under way when the order came did not succeed and was to be tried again.
            case SCHEDULED -> {
                stop.stop(new Actor.Software(schoolId), publication, takedown.cause());
                confirm(takedown, publication, "Nothing of it was ever public.");
                yield new Step.Nothing();
            }
            // What is known of it goes at once, the rest when it is found.
            case UNKNOWN -> live(publication).isEmpty() ? new Step.Watch(publication) : remove(takedown, publication);
            // Once more where a second copy came to light after the first was removed.
            case PUBLISHED, UNFINISHED, TAKEN_DOWN -> remove(takedown, publication);
            // It never became public, so there is nothing to remove.
            case REFUSED, CANCELLED, MISSED -> {
                confirm(takedown, publication, "Nothing of it was ever public.");
                yield new Step.Nothing();
            }
        };
    }

    private Publication lock(UUID schoolId, UUID takedownId) {
        return takedowns.find(schoolId, takedownId).flatMap(it -> lock.lock(schoolId, it.publicationId())).orElseThrow();
    }

    private Step remove(Takedown takedown, Publication publication) {
        if (takedown.state() == TakedownState.REQUESTED) {
            enter(takedown, publication, TakedownState.REMOVING, "");
        }
        return new Step.Remove(publication, live(publication));
    }

    /** The network is called now: this is a try. */
    @Transactional
    public void trying(UUID schoolId, UUID takedownId) {
        takedowns.trying(schoolId, takedownId, clock.instant());
    }

    /** Has the network read again for a publication that may appear late. */
    @Transactional
    public void watch(Publication publication) {
        jobs.ask(JobKind.RECONCILE, publication.schoolId(), publication.id(), clock.instant());
    }

    /** A read showed that this object is gone. */
    @Transactional
    public void gone(RemoteObject object) {
        if (objects.gone(object.schoolId(), object.id(), clock.instant()) == 0) {
            return;
        }
        audit.record(new Actor.Software(object.schoolId()), "REMOTE_OBJECT_GONE", "remote_object", object.id(), object.kind().name());
    }

    /** Says "removed" exactly when every object was seen to be gone (I9).
     *
     * @return whether everything is gone */
    @Transactional
    public boolean settle(UUID schoolId, UUID takedownId) {
        var publication = lock(schoolId, takedownId);
        var takedown = takedowns.lock(schoolId, takedownId).orElseThrow();
        if (takedown.state() == TakedownState.CONFIRMED) {
            return true;
        }
        if (!live(publication).isEmpty() || publication.state() == PublicationState.UNKNOWN) {
            return false;
        }
        if (publication.state() == PublicationState.PUBLISHED || publication.state() == PublicationState.UNFINISHED) {
            journal.enter(new Actor.Software(schoolId), publication, PublicationState.TAKEN_DOWN, "");
        }
        confirm(takedown, publication, "");
        return true;
    }

    /** A try did not help. After some a person is asked to remove it by hand.
     *
     * @return how long to wait before the next: longer each time, unless the network says how long */
    @Transactional
    public Duration notRemoved(UUID schoolId, UUID takedownId, Failure failure) {
        var publication = lock(schoolId, takedownId);
        var takedown = takedowns.lock(schoolId, takedownId).orElseThrow();
        if (takedown.state() == TakedownState.CONFIRMED) {
            return FIRST_WAIT;
        }
        var byHand = takedown.state() == TakedownState.MANUAL || failure.kind() == Failure.Kind.MANUAL
                || failure.kind() == Failure.Kind.PERMISSION || takedown.tries() >= TRIES_ALONE;
        var sentence = byHand ? failure.sentence() + " Remove it there by hand; Gatepost keeps looking and says when it is gone." : failure.sentence();
        if (byHand && takedown.state() == TakedownState.REMOVING) {
            enter(takedown, publication, TakedownState.MANUAL, sentence);
        } else if (!takedown.sentence().equals(sentence)) {
            takedowns.enter(schoolId, takedownId, takedown.state(), sentence);
            audit.record(new Actor.Software(schoolId), "TAKEDOWN_NOT_DONE", "takedown", takedownId, failure.kind().name());
            changes.note(schoolId, ChangeKind.POST, publication.postId());
        }
        var wait = failure.retryAfter().isPositive() ? failure.retryAfter()
                : FIRST_WAIT.multipliedBy(1L << Math.clamp(takedown.tries() - 1L, 0, TRIES_ALONE));
        return byHand && wait.compareTo(BY_HAND) < 0 ? BY_HAND : wait;
    }

    /**
     * What the public can see, a thread from its end: what answers goes before what it answers. Pictures that were only handed over go with the
     * post, or expire on the network.
     */
    private List<RemoteObject> live(Publication publication) {
        return objects.ofPublication(publication.schoolId(), publication.id()).stream().filter(object -> object.state() == RemoteState.LIVE)
                .sorted(Comparator.comparing(RemoteObject::position).reversed()).toList();
    }

    private void confirm(Takedown takedown, Publication publication, String sentence) {
        takedowns.confirmed(takedown.schoolId(), takedown.id(), clock.instant());
        enter(takedown, publication, TakedownState.CONFIRMED, sentence);
        removePost(publication);
    }

    private void enter(Takedown takedown, Publication publication, TakedownState state, String sentence) {
        if (!TakedownLifecycle.allows(takedown.state(), state)) {
            throw new IllegalStateException("A takedown cannot go from " + takedown.state() + " to " + state);
        }
        takedowns.enter(takedown.schoolId(), takedown.id(), state, sentence);
        audit.record(new Actor.Software(takedown.schoolId()), "TAKEDOWN_" + state, "takedown", takedown.id(),
                "publication " + publication.id());
        changes.note(takedown.schoolId(), ChangeKind.POST, publication.postId());
    }

    private void removePost(Publication publication) {
        var post = posts.find(publication.schoolId(), publication.postId()).orElseThrow();
        var left = publications.ofPost(post.schoolId(), post.id()).stream().anyMatch(it -> switch (it.state()) {
            case SCHEDULED, SENDING, PUBLISHED, UNFINISHED, UNKNOWN -> true;
            case REFUSED, CANCELLED, MISSED, TAKEN_DOWN -> false;
        });
        if (post.state() == PostState.PUBLISHED && !left) {
            postJournal.enter(new Actor.Software(post.schoolId()), post, PostState.REMOVED, "");
        }
    }
}
