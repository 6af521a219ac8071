package gatepost.core.publication;

import gatepost.core.audit.Audit;
import gatepost.core.post.PostAction;
import gatepost.core.post.PostFacts;
import gatepost.core.post.PostJournal;
import gatepost.core.post.PostPolicy;
import gatepost.core.post.PostState;
import gatepost.core.post.Posts;
import gatepost.core.review.Approvals;
import gatepost.core.shared.Actor;
import gatepost.core.shared.JobKind;
import gatepost.core.shared.Jobs;
import gatepost.core.shared.MissingException;
import gatepost.core.shared.NotAllowedException;
import gatepost.core.shared.StaleException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;

/** Lets a person decide about a publication that was refused, missed, or of which nobody could find out whether it is public. */
@Singleton
public class ResolvePublication {

    private final Posts posts;
    private final Publications publications;
    private final PublicationFacts facts;
    private final PublicationJournal journal;
    private final PostJournal postJournal;
    private final Approvals approvals;
    private final StopSending stop;
    private final Attempts attempts;
    private final SentParts sent;
    private final GoOnWithThread thread;
    private final OrderedRemovals removals;
    private final FoundPosts found;
    private final RecordPublished record;
    private final Audit audit;
    private final Jobs jobs;
    private final Clock clock;

    ResolvePublication(Posts posts, Publications publications, PublicationFacts facts, PublicationJournal journal,
                       PostJournal postJournal, Approvals approvals, StopSending stop, Attempts attempts, SentParts sent,
                       GoOnWithThread thread, OrderedRemovals removals, FoundPosts found, RecordPublished record, Audit audit,
                       Jobs jobs, Clock clock) {
        this.posts = posts;
        this.publications = publications;
        this.facts = facts;
        this.journal = journal;
        this.postJournal = postJournal;
        this.approvals = approvals;
        this.stop = stop;
        this.attempts = attempts;
        this.sent = sent;
        this.thread = thread;
        this.removals = removals;
        this.found = found;
        this.record = record;
        this.audit = audit;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** What the person says. */
    public enum Resolution {
        /** It is not there: send it once more. */
        SEND_AGAIN,
        /** It is not there and stays so. */
        NOT_SENT
    }

    @Transactional
    public void handle(Actor.Person actor, UUID postId, UUID publicationId, Resolution resolution) {
        var publication = undecided(actor, postId, publicationId);
        switch (resolution) {
            case SEND_AGAIN -> sendAgain(actor, publication);
            case NOT_SENT -> notSent(actor, publication);
        }
    }

    /** The person says that a post which reading found is this one. */
    @Transactional
    public void recognise(Actor.Person actor, UUID postId, UUID publicationId, UUID foundId) {
        var publication = undecided(actor, postId, publicationId);
        var post = found.find(actor.schoolId(), publication.id(), foundId).orElseThrow(() -> new MissingException("post that was found"));
        audit.record(actor, "PUBLICATION_RECOGNISED", "publication", publication.id(), post.permalink());
        var looked = attempts.newest(publication.schoolId(), publication.id()).orElseThrow();
        record.handle(publication.schoolId(), publication.id(), looked.part(), post.refs(), post.permalink());
    }

    private Publication undecided(Actor.Person actor, UUID postId, UUID publicationId) {
        var post = posts.lock(actor.schoolId(), postId).orElseThrow(() -> new MissingException("post"));
        var publication = publications.lock(actor.schoolId(), publicationId).filter(it -> it.postId().equals(postId))
                .orElseThrow(() -> new MissingException("publication"));
        PostPolicy.require(PostAction.RESOLVE_UNKNOWN, actor, post, new PostFacts(false, false, facts.needsDecision(publication)));
        if (!facts.needsDecision(publication)) {
            throw new StaleException("This has settled by itself since you looked.");
        }
        return publication;
    }

    private void sendAgain(Actor.Person actor, Publication publication) {
        if (removals.ordered(publication.schoolId(), publication.id())) {
            throw new NotAllowedException("This is being taken down, so it cannot be sent again.");
        }
        var now = clock.instant();
        if (publication.expired(now)) {
            throw new NotAllowedException("It was approved for a time that is too long past. Write it anew and have it approved for today.");
        }
        resume(actor, publication);
        if (sent.count(publication) > 0) {
            thread.next(actor, publication, now, "");
            return;
        }
        publications.move(publication.schoolId(), publication.id(), now);
        journal.enter(actor, publication, PublicationState.SCHEDULED, "");
        jobs.ask(JobKind.PUBLISH, publication.schoolId(), publication.id(), now);
    }

    /** Where the network refused everything, the post was stopped; its approval holds on as long as nothing newer was submitted. */
    private void resume(Actor actor, Publication publication) {
        var post = posts.find(publication.schoolId(), publication.postId()).orElseThrow();
        if (post.state() == PostState.STOPPED && approvals.stands(post.schoolId(), post.id(), publication.decisionId())) {
            postJournal.enter(actor, post, PostState.APPROVED, "It is sent again after " + publication.network().label() + " refused it.");
        } else if (post.state() != PostState.APPROVED && post.state() != PostState.PUBLISHED) {
            throw new NotAllowedException("This has moved on since it was approved, so it cannot be sent again as it was.");
        }
    }

    private void notSent(Actor.Person actor, Publication publication) {
        var looked = "%s looked and says that it did not go out.".formatted(actor.name());
        if (publication.state() == PublicationState.UNFINISHED) {
            throw new NotAllowedException("Some of it is public. Have the rest sent, or take down what is there.");
        }
        if (sent.count(publication) > 0) {
            stop.leaveUnfinished(actor, publication, looked + " " + thread.standing(publication));
            return;
        }
        journal.enter(actor, publication, PublicationState.CANCELLED, looked);
        stop.settle(actor, publication.schoolId(), publication.postId(), "It did not go out.");
    }
}
