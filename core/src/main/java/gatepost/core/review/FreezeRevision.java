package gatepost.core.review;

import static gatepost.core.picture.AnswerKind.COVER;

import gatepost.core.picture.Box;
import gatepost.core.post.Post;
import gatepost.core.post.PostJournal;
import gatepost.core.post.PostState;
import gatepost.core.post.Posts;
import gatepost.core.post.Status;
import gatepost.core.post.Statuses;
import gatepost.core.shared.Actor;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Freezes a submitted draft into a revision, in two transactions with the making of the renditions between them. The draft cannot change
 * meanwhile: nobody may edit a post that is being prepared; consents and the roll can, so everything is asked again at the end.
 */
@Singleton
public class FreezeRevision {

    private final Posts posts;
    private final Statuses statuses;
    private final SnapshotReader snapshots;
    private final RevisionWriter writer;
    private final PostJournal journal;
    private final Clock clock;

    FreezeRevision(Posts posts, Statuses statuses, SnapshotReader snapshots, RevisionWriter writer, PostJournal journal, Clock clock) {
        this.posts = posts;
        this.statuses = statuses;
        this.snapshots = snapshots;
        this.writer = writer;
        this.journal = journal;
        this.clock = clock;
    }

    /** A picture of which a rendition is wanted: its stored original the faces and other places to cover, in
     *  upright pixels, not yet grown, and the part of it that goes out. */
    public record Wanted(UUID pictureId, UUID fileId, List<Box> covers, List<Box> places, Optional<Box> crop) {
    }

    /**
     * A rendition in the encrypted store. Sizes in pixels.
     *
     * @param faces what can be seen in it for certain, in pixels of the upright original
     */
    public record Rendition(UUID fileId, String digest, int width, int height, List<Box> faces) {
    }

    /** The renditions to make, in order; empty where the post is not being prepared (any more). */
    @Transactional
    public Optional<List<Wanted>> plan(UUID schoolId, UUID postId) {
        return posts.find(schoolId, postId).filter(post -> post.state() == PostState.PREPARING)
                .map(post -> wanted(snapshots.of(post)));
    }

    /**
     * Freezes the draft with its renditions and puts it before the Headteacher, or gives it back to its author. Does nothing where they
     * were made for an earlier submission: other faces are to be covered by now.
     *
     * @param made what the renditions show, as it was planned
     */
    @Transactional
    public void freeze(UUID schoolId, UUID postId, List<Wanted> made, Map<UUID, Rendition> renditions) {
        var preparing = posts.lock(schoolId, postId).filter(post -> post.state() == PostState.PREPARING);
        if (preparing.isEmpty()) {
            return;
        }
        var post = preparing.get();
        var snapshot = snapshots.of(post);
        if (!made.equals(wanted(snapshot))) {
            return;
        }
        var unanswered = snapshot.pictures().stream()
                .flatMap(picture -> new SeenFaces(picture, renditions.get(picture.picture().id()).faces()).complaint().stream()).findFirst();
        if (unanswered.isPresent()) {
            giveBack(post, unanswered.get());
            return;
        }
        var issues = SubmissionPolicy.issues(snapshot);
        if (!issues.isEmpty()) {
            giveBack(post, issues.getFirst().sentence());
            return;
        }
        var now = clock.instant();
        var revision = writer.write(snapshot, renditions, submittedBy(post), now);
        journal.enter(new Actor.Software(schoolId), post, PostState.WAITING, "revision " + revision.number());
    }

    /** Gives the draft back because a rendition could not be made safely. */
    @Transactional
    public void giveUp(UUID schoolId, UUID postId, String sentence) {
        posts.lock(schoolId, postId).filter(post -> post.state() == PostState.PREPARING)
                .ifPresent(post -> giveBack(post, sentence));
    }

    private void giveBack(Post post, String sentence) {
        journal.enter(new Actor.Software(post.schoolId()), post, PostState.DRAFT, sentence);
    }

    private String submittedBy(Post post) {
        return statuses.ofPost(post.schoolId(), post.id()).stream().filter(status -> status.state() == PostState.PREPARING)
                .map(Status::actor).reduce((first, last) -> last).orElseThrow();
    }

    private static List<Wanted> wanted(DraftSnapshot snapshot) {
        return snapshot.pictures().stream().map(each -> new Wanted(each.picture().id(), each.asset().original().orElseThrow(), covers(each),
                each.coveredPlaces(), each.crop())).toList();
    }

    private static List<Box> covers(PictureInDraft picture) {
        return picture.shownFaces().stream().filter(face -> face.is(COVER)).map(face -> face.face().box()).toList();
    }
}
