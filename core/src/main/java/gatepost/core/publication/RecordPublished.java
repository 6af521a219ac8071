package gatepost.core.publication;

import gatepost.core.account.port.RemoteRef;
import gatepost.core.post.Post;
import gatepost.core.post.PostJournal;
import gatepost.core.post.PostState;
import gatepost.core.post.Posts;
import gatepost.core.review.Revisions;
import gatepost.core.shared.Actor;
import gatepost.core.shared.Ids;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Records that a publication is public: its answer said so, or reading found it. What is public is always written down, however late
 * that comes to light; what went out after it was stopped is taken down.
 */
@Singleton
public class RecordPublished {

    private static final String AFTER_ALL = "It was stopped, and went out all the same.";
    private static final Set<PublicationState> AT_REST = EnumSet.of(PublicationState.REFUSED, PublicationState.MISSED, PublicationState.UNFINISHED);
    private static final Set<PostState> STANDING = EnumSet.of(PostState.APPROVED, PostState.STOPPED, PostState.PUBLISHED);

    private final PublicationLock lock;
    private final Publications publications;
    private final Attempts attempts;
    private final RemoteObjects objects;
    private final Revisions revisions;
    private final Posts posts;
    private final PublicationJournal journal;
    private final PostJournal postJournal;
    private final SendingPolicy policy;
    private final SentParts sent;
    private final GoOnWithThread thread;
    private final FoundPosts found;
    private final OrderedRemovals removals;
    private final Clock clock;

    RecordPublished(PublicationLock lock, Publications publications, Attempts attempts, RemoteObjects objects, Revisions revisions, Posts posts,
                    PublicationJournal journal, PostJournal postJournal, SendingPolicy policy, SentParts sent,
                    GoOnWithThread thread, FoundPosts found, OrderedRemovals removals, Clock clock) {
        this.lock = lock;
        this.publications = publications;
        this.attempts = attempts;
        this.objects = objects;
        this.revisions = revisions;
        this.posts = posts;
        this.journal = journal;
        this.postJournal = postJournal;
        this.policy = policy;
        this.sent = sent;
        this.thread = thread;
        this.found = found;
        this.removals = removals;
        this.clock = clock;
    }

    /**
     * @param part which of its parts is public
     * @param refs everything of it on the network; a second copy of what is public already is noted too, so that it comes down with it
     */
    @Transactional
    public void handle(UUID schoolId, UUID publicationId, int part, List<RemoteRef> refs, String permalink) {
        var publication = lock.lock(schoolId, publicationId).orElseThrow();
        refs.forEach(ref -> objects.note(schoolId, Ids.next(), publicationId, ref.kind(), ref.id(), RemoteState.LIVE, clock.instant(), part));
        switch (publication.state()) {
            case PUBLISHED -> { }
            case TAKEN_DOWN -> comeDownAgain(publication);
            case SCHEDULED, SENDING, UNFINISHED, REFUSED, UNKNOWN, CANCELLED, MISSED -> {
                found.forget(schoolId, publicationId);
                if (publication.published().isEmpty()) {
                    publications.published(schoolId, publicationId, clock.instant(), permalink);
                }
                if (part + 1 == sent.whole(publication)) {
                    enter(publication);
                } else {
                    begun(publication, part);
                }
            }
        }
    }

    /** While it is being sent, what follows is asked for everything anew before the next part; where nothing follows, it is asked now. */
    private void begun(Publication publication, int part) {
        thread.begun(publication, part);
        if (AT_REST.contains(publication.state()) && mustNotStand(publication, post(publication))) {
            removals.orderAgain(publication, AFTER_ALL);
        }
    }

    private void enter(Publication publication) {
        var actor = new Actor.Software(publication.schoolId());
        var post = post(publication);
        journal.enter(actor, publication, PublicationState.PUBLISHED, "");
        attempts.newest(publication.schoolId(), publication.id()).ifPresent(it -> attempts.ended(it.schoolId(), it.id()));
        if (post.state() == PostState.APPROVED || post.state() == PostState.STOPPED) {
            postJournal.enter(actor, post, PostState.PUBLISHED, publication.network().label());
        }
        if (publication.state() == PublicationState.CANCELLED || mustNotStand(publication, post)) {
            removals.orderAgain(publication, AFTER_ALL);
        }
    }

    private Post post(Publication publication) {
        return posts.find(publication.schoolId(), publication.postId()).orElseThrow();
    }

    private boolean mustNotStand(Publication publication, Post post) {
        return !STANDING.contains(post.state()) || removals.ordered(publication.schoolId(), publication.id()) || !consented(publication);
    }

    private boolean consented(Publication publication) {
        var revision = revisions.find(publication.schoolId(), publication.revisionId()).orElseThrow();
        return policy.consented(publication, revisions.whole(revision));
    }

    private void comeDownAgain(Publication publication) {
        if (objects.ofPublication(publication.schoolId(), publication.id()).stream().anyMatch(it -> it.state() == RemoteState.LIVE)) {
            removals.orderAgain(publication, AFTER_ALL);
        }
    }
}
