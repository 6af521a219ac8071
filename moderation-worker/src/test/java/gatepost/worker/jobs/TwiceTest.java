package gatepost.worker.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.core.account.Network;
import gatepost.core.account.port.RemoteComments;
import gatepost.core.account.port.RemoteKind;
import gatepost.core.account.port.RemoteRef;
import gatepost.core.check.CheckRun;
import gatepost.core.comment.CommentState;
import gatepost.core.comment.LogComment;
import gatepost.core.comment.ModerateComment;
import gatepost.core.comment.ModerationKind;
import gatepost.core.comment.NoticeComment;
import gatepost.core.comment.ReasonCode;
import gatepost.core.comment.WatchedPost;
import gatepost.core.comment.WatchedPosts;
import gatepost.core.picture.DraftPictures;
import gatepost.core.picture.LookState;
import gatepost.core.picture.Looks;
import gatepost.core.post.PostState;
import gatepost.core.post.SaveDraft;
import gatepost.core.publication.PublicationState;
import gatepost.core.review.Submit;
import gatepost.core.school.Role;
import gatepost.core.shared.JobKind;
import gatepost.core.takedown.TakeDownPost;
import gatepost.core.takedown.TakedownState;
import gatepost.worker.account.AccountDesk;
import gatepost.worker.picture.Specimens;
import gatepost.worker.picture.demo.DrawnScene;
import gatepost.worker.picture.demo.SceneSpec;
import gatepost.worker.testing.PublishingSchool;
import gatepost.worker.testing.SimulatedNetworks;
import gatepost.worker.testing.WorkerTest;
import java.awt.image.BufferedImage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every handler may run twice, one after the other or at once, as when a worker was taken for dead: the end is the same. */
class TwiceTest extends WorkerTest {

    private static final byte[] PICTURE = DrawnScene.jpeg(SceneSpec.sportsDay(2, 11));

    /** For a draft whose picture was never looked at: a face in it would be one that nobody answered for. */
    private static final byte[] NOBODY = Specimens.encoded(new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB), "jpg");

    private PublishingSchool school;

    /** How the two runs lie to each other. */
    enum Manner { IN_A_ROW, AT_ONCE }

    @Override
    protected boolean working() {
        return false;
    }

    @BeforeEach
    void openSchool() {
        school = newPublishingSchool();
    }

    @ParameterizedTest
    @EnumSource
    void lookingTwiceFindsEachFaceOnce(Manner manner) throws Exception {
        var post = school.people().draft("What a morning!", school.both());
        var picture = school.upload(post, PICTURE);
        var asset = transaction(() -> bean(DraftPictures.class).find(school.id(), post, picture).orElseThrow().assetId());
        twice(manner, JobKind.LOOK_AT_PICTURE, asset);
        assertThat(transaction(() -> bean(Looks.class).find(school.id(), asset).orElseThrow().state())).isEqualTo(LookState.LOOKED);
        var faces = school.people().faces(post);
        assertThat(number("SELECT COUNT(DISTINCT position) FROM face WHERE asset_id = ?", asset)).isEqualTo(faces.size());
        assertThat(number("SELECT COUNT(DISTINCT x, y) FROM face WHERE asset_id = ?", asset)).isEqualTo(faces.size());
    }

    @ParameterizedTest
    @EnumSource
    void checkingTwiceReachesOneVerdict(Manner manner) throws Exception {
        school.people().pupil("Amelia", "Shah");
        var post = school.people().draft("What a morning!", school.both());
        bean(SaveDraft.class).handle(school.people().teacher(), post, new SaveDraft.Content(2, "", "Well done Amelia Shah!", Map.of(),
                Set.of(school.account(Network.X).id()), Optional.empty(), false));
        twice(manner, JobKind.CHECK_WORDS, post);
        // Two at once may each leave their run; both say the same, and the newest counts.
        assertThat(number("SELECT COUNT(DISTINCT input_digest, outcome) FROM check_run WHERE post_id = ? AND name = ? AND outcome = 'BLOCKED'",
                post, CheckRun.WORDS)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void freezingTwiceMakesOneRevision(Manner manner) throws Exception {
        var post = school.people().draft("What a morning!", school.both());
        school.people().picture(post);
        sql("UPDATE asset SET file_id = ? WHERE school_id = ?", school.store(NOBODY).id(), school.id());
        bean(Submit.class).handle(school.people().teacher(), post, 2);
        twice(manner, JobKind.FREEZE_REVISION, post);
        assertThat(school.state(post)).isEqualTo(PostState.WAITING);
        assertThat(number("SELECT COUNT(*) FROM revision WHERE post_id = ?", post)).isEqualTo(1);
        assertThat(number("SELECT COUNT(*) FROM status WHERE post_id = ? AND state = 'WAITING'", post)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void publishingTwicePostsOnce(Manner manner) throws Exception { // I4
        var post = school.approvedPicture("What a morning!", school.handed());
        for (var network : PublishingSchool.HANDED) {
            var publication = school.publication(post, network).id();
            twice(manner, JobKind.PUBLISH, publication);
            read(publication, network, post);
            assertThat(networks().everPosted(school.account(network))).hasSize(1);
            assertThat(school.publication(post, network).state()).isEqualTo(PublicationState.PUBLISHED);
            twice(manner, JobKind.CLEAR_STAGED, publication);
        }
        assertThat(networks().pictures(school.account(Network.FACEBOOK))).hasSize(1);
        assertThat(school.state(post)).isEqualTo(PostState.PUBLISHED);
    }

    @ParameterizedTest
    @EnumSource
    void readingTwiceAdoptsOnePost(Manner manner) throws Exception { // I4
        for (var network : PublishingSchool.HANDED) {
            networks().arm(network, SimulatedNetworks.publishing(network), "COMMIT_THEN_DROP", 1);
            var post = school.approvedWords("What a morning!", school.account(network));
            school.publish(post, network);
            assertThat(school.publication(post, network).state()).isEqualTo(PublicationState.UNKNOWN);
            twice(manner, JobKind.RECONCILE, school.publication(post, network).id());
            assertThat(school.publication(post, network).state()).isEqualTo(PublicationState.PUBLISHED);
            assertThat(networks().everPosted(school.account(network))).hasSize(1);
            assertThat(number("SELECT COUNT(*) FROM remote_object WHERE publication_id = ?", school.publication(post, network).id())).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void takingDownTwiceConfirmsOnce(Manner manner) throws Exception { // I9
        var post = school.approvedPicture("What a morning!", school.handed());
        for (var network : PublishingSchool.HANDED) {
            school.publish(post, network);
        }
        bean(TakeDownPost.class).handle(school.people().head(), post, "The wrong picture", Set.of());
        for (var network : PublishingSchool.HANDED) {
            var takedown = school.takedown(post, network).orElseThrow();
            twice(manner, JobKind.TAKE_DOWN, takedown.id());
            assertThat(school.takedown(post, network).orElseThrow().state()).isEqualTo(TakedownState.CONFIRMED);
            assertThat(networks().standing(school.account(network))).isEmpty();
            assertThat(audited(takedown.id())).containsExactly("TAKEDOWN_REQUESTED", "TAKEDOWN_REMOVING", "TAKEDOWN_CONFIRMED");
        }
        assertThat(school.state(post)).isEqualTo(PostState.REMOVED);
        assertThat(number("SELECT COUNT(*) FROM remote_object o JOIN publication p ON p.id = o.publication_id WHERE p.post_id = ? "
                + "AND o.state = 'LIVE'", post)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void hidingTwiceHidesOnce(Manner manner) throws Exception { // I5
        var post = school.approvedWords("What a morning!", school.account(Network.FACEBOOK));
        school.publish(post, Network.FACEBOOK);
        var comment = comment(post);
        bean(ModerateComment.class).handle(school.people().person("Sam Senior", Role.SLT), comment, ModerationKind.HIDE, ReasonCode.ABUSE);
        twice(manner, JobKind.MODERATE_COMMENT, comment);
        assertThat(transaction(() -> bean(NoticeComment.class).logged(watched(post))).getFirst().state()).isEqualTo(CommentState.HIDDEN);
        assertThat(audited(comment)).doesNotHaveDuplicates().contains("COMMENT_HIDDEN");
        assertThat(number("SELECT COUNT(*) FROM evidence WHERE comment_id = ?", comment)).isEqualTo(1);
    }

    /** A parent's comment, read in from the network. */
    private UUID comment(UUID post) {
        var watched = watched(post);
        networks().comment(Network.FACEBOOK, watched.remoteId(), "Pat Parent", "You are bad");
        var desk = bean(AccountDesk.class).open(school.id(), watched.accountId());
        var listed = (RemoteComments.Listed) desk.connector().comments(desk.access(), new RemoteRef(RemoteKind.POST, watched.remoteId()));
        bean(LogComment.class).handle(watched, listed.comments().getFirst());
        return transaction(() -> bean(NoticeComment.class).logged(watched)).getFirst().id();
    }

    private WatchedPost watched(UUID post) {
        var publication = school.publication(post, Network.FACEBOOK).id();
        return transaction(() -> bean(WatchedPosts.class).publishedBetween(Instant.EPOCH, clock().instant())).stream()
                .filter(it -> it.publicationId().equals(publication)).findFirst().orElseThrow();
    }

    /** The second run may have taken the first for lost: then the network is read, as the worker does by itself. */
    private void read(UUID publication, Network network, UUID post) {
        if (school.publication(post, network).state() == PublicationState.UNKNOWN) {
            run(JobKind.RECONCILE, school.id(), publication);
        }
    }

    private void twice(Manner manner, JobKind kind, UUID thing) throws Exception {
        switch (manner) {
            case IN_A_ROW -> {
                run(kind, school.id(), thing);
                run(kind, school.id(), thing);
            }
            case AT_ONCE -> atOnce(() -> run(kind, school.id(), thing));
        }
    }

    private static void atOnce(Callable<JobResult> work) throws InterruptedException, ExecutionException {
        var start = new CyclicBarrier(2);
        var running = new ArrayList<Future<JobResult>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 2; i++) {
                running.add(threads.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            for (var each : List.copyOf(running)) {
                each.get();
            }
        }
    }
}
