package gatepost.core.publication;

import gatepost.core.post.PostJournal;
import gatepost.core.post.PostState;
import gatepost.core.post.Posts;
import gatepost.core.shared.Actor;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Cancels a publication, and settles where its post stands then. Runs in the caller's transaction. */
@Singleton
public class StopSending {

    private static final Set<PublicationState> OPEN = EnumSet.of(PublicationState.SCHEDULED, PublicationState.SENDING,
            PublicationState.PUBLISHED, PublicationState.UNFINISHED, PublicationState.UNKNOWN, PublicationState.MISSED);

    private final Posts posts;
    private final Publications publications;
    private final Attempts attempts;
    private final PublicationJournal journal;
    private final PostJournal postJournal;
    private final StagedPictures staged;
    private final SentParts sent;

    StopSending(Posts posts, Publications publications, Attempts attempts, PublicationJournal journal, PostJournal postJournal,
                StagedPictures staged, SentParts sent) {
        this.posts = posts;
        this.publications = publications;
        this.attempts = attempts;
        this.journal = journal;
        this.postJournal = postJournal;
        this.staged = staged;
        this.sent = sent;
    }

    /** Cancels it before anything is public. */
    void stop(Publication publication, String sentence) {
        stop(new Actor.Software(publication.schoolId()), publication, sentence);
    }

    /** Cancels it before anything is public, on behalf of somebody. */
    public void stop(Actor actor, Publication publication, String sentence) {
        journal.enter(actor, publication, PublicationState.CANCELLED, sentence);
        settle(actor, publication.schoolId(), publication.postId(), sentence);
    }

    /**
     * Cancels a sending that has begun but has not committed to its call; that commitment then finds it cancelled. A picture may be on its way
     * of which nobody takes note any more, so what arrived is looked for later. Of a thread that is half sent, no more is sent.
     *
     * @return whether it was stopped before anything of it was public
     */
    public boolean stopBeforeCall(Actor actor, Publication publication, String sentence) {
        var begun = sent.count(publication) > 0;
        var staging = attempts.newest(publication.schoolId(), publication.id())
                .filter(attempt -> publication.state() == PublicationState.SENDING && attempt.phase() == AttemptPhase.STAGING);
        staging.ifPresent(attempt -> {
            attempts.ended(publication.schoolId(), attempt.id());
            if (begun) {
                leaveUnfinished(actor, publication, sentence);
            } else {
                staged.takenOver(publication);
                stop(actor, publication, sentence);
            }
        });
        return staging.isPresent() && !begun;
    }

    /** Sends no more of a thread of which some is public. */
    void leaveUnfinished(Actor actor, Publication publication, String sentence) {
        journal.enter(actor, publication, PublicationState.UNFINISHED, sentence);
        var post = posts.find(publication.schoolId(), publication.postId()).orElseThrow();
        if (post.state() == PostState.APPROVED || post.state() == PostState.STOPPED) {
            postJournal.enter(actor, post, PostState.PUBLISHED, publication.network().label());
        }
    }

    /** An approved post of which nothing is public or can still become public is stopped: its author takes it up again. */
    void settle(Actor actor, UUID schoolId, UUID postId, String why) {
        var post = posts.find(schoolId, postId).orElseThrow();
        var open = publications.ofPost(schoolId, postId).stream().anyMatch(it -> OPEN.contains(it.state()));
        if (post.state() == PostState.APPROVED && !open) {
            postJournal.enter(actor, post, PostState.STOPPED, why);
        }
    }
}
