package gatepost.worker.publication;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.core.account.Network;
import gatepost.core.account.port.RemoteRef;
import gatepost.core.account.port.StageOutcome;
import gatepost.core.post.PostState;
import gatepost.core.publication.PublicationState;
import gatepost.core.publication.RecordOutcome;
import gatepost.core.publication.RemoteObject;
import gatepost.core.publication.RemoteObjects;
import gatepost.core.publication.RemoteState;
import gatepost.core.publication.StartSending;
import gatepost.core.publication.StartSending.Start;
import gatepost.core.publication.ThreadPlace;
import gatepost.core.review.FrozenRevision;
import gatepost.core.review.Revisions;
import gatepost.core.shared.JobKind;
import gatepost.core.takedown.TakeDownPost;
import gatepost.worker.account.AccountDesk;
import gatepost.worker.jobs.JobResult;
import gatepost.worker.testing.PublishingSchool;
import gatepost.worker.testing.WorkerTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pictures that were handed to Facebook and that no post shows are removed from there. */
class LeftPicturesTest extends WorkerTest {

    private PublishingSchool school;

    @Override
    protected boolean working() {
        return false;
    }

    @BeforeEach
    void openSchool() {
        school = newPublishingSchool();
    }

    @Test
    void picturesOfARefusedPostAreRemoved() {
        networks().arm(Network.FACEBOOK, "feed", "PERMISSION_MISSING", 1);
        var post = twoPictures();
        school.publish(post, Network.FACEBOOK);
        assertThat(state(post)).isEqualTo(PublicationState.REFUSED);
        assertRemoved(post, 2);
    }

    @Test
    void picturesOfAPostStoppedBeforeItsCallAreRemoved() {
        var post = twoPictures();
        stageOne(post);
        bean(TakeDownPost.class).handle(school.people().head(), post, "The wrong picture", Set.of());
        assertThat(state(post)).isEqualTo(PublicationState.CANCELLED);
        assertThat(school.state(post)).isEqualTo(PostState.STOPPED);
        assertRemoved(post, 1);
    }

    @Test
    void aPictureThatArrivesAfterItsPostWasStoppedIsRemovedToo() {
        var post = twoPictures();
        var go = (Start.Go) bean(StartSending.class).handle(school.id(), school.publication(post, Network.FACEBOOK).id());
        bean(TakeDownPost.class).handle(school.people().head(), post, "The wrong picture", Set.of());
        var late = upload(post);
        bean(RecordOutcome.class).staged(school.id(), go.publication().id(), go.attemptId(), 0, late);
        assertRemoved(post, 1);
    }

    @Test
    void aWorkerThatTakesOverGoesOnWithThePicturesThatAreThere() {
        var post = twoPictures();
        stageOne(post);
        school.publish(post, Network.FACEBOOK);
        assertThat(state(post)).isEqualTo(PublicationState.PUBLISHED);
        assertThat(networks().pictures(school.account(Network.FACEBOOK))).hasSize(2)
                .allSatisfy(picture -> assertThat(picture.path("postId").asText()).isNotEmpty());
        assertThat(remote(post)).filteredOn(it -> it.state() == RemoteState.LIVE).hasSize(3);
    }

    @Test
    void picturesStagedBeforeARetryAreRemovedAndThoseOfThePostStay() {
        var post = twoPictures();
        stageOne(post);
        networks().arm(Network.FACEBOOK, "photos", "TRANSIENT_500", 1);
        school.publish(post, Network.FACEBOOK);
        assertThat(state(post)).isEqualTo(PublicationState.SCHEDULED);
        sql("UPDATE publication SET due_at = ? WHERE post_id = ?", clock().instant(), post);
        school.publish(post, Network.FACEBOOK);
        assertThat(state(post)).isEqualTo(PublicationState.PUBLISHED);
        assertThat(networks().pictures(school.account(Network.FACEBOOK))).hasSize(3);
        assertThat(clear(post)).isInstanceOf(JobResult.Again.class);
        assertThat(networks().pictures(school.account(Network.FACEBOOK))).hasSize(2)
                .allSatisfy(picture -> assertThat(picture.path("postId").asText()).isNotEmpty());
        assertThat(remote(post)).filteredOn(it -> it.state() == RemoteState.LIVE).hasSize(3);
    }

    @Test
    void aPictureThatArrivedJustBeforeTheWorkerDiedIsFoundAndRemoved() {
        var post = twoPictures();
        bean(StartSending.class).handle(school.id(), school.publication(post, Network.FACEBOOK).id());
        upload(post);
        school.publish(post, Network.FACEBOOK);
        assertThat(state(post)).isEqualTo(PublicationState.PUBLISHED);
        assertThat(networks().pictures(school.account(Network.FACEBOOK))).hasSize(3);
        assertThat(clear(post)).as("an answer may still be on its way").isInstanceOfSatisfying(JobResult.Again.class,
                again -> assertThat(again.notBefore()).isBetween(clock().instant(), clock().instant().plusSeconds(120)));
        assertThat(networks().pictures(school.account(Network.FACEBOOK))).hasSize(3);

        sql("UPDATE attempt SET started_at = ? WHERE publication_id = ?", clock().instant().minusSeconds(180),
                school.publication(post, Network.FACEBOOK).id());
        assertThat(clear(post)).isInstanceOf(JobResult.Done.class);
        assertThat(networks().pictures(school.account(Network.FACEBOOK))).hasSize(2)
                .allSatisfy(picture -> assertThat(picture.path("postId").asText()).isNotEmpty());
        assertThat(number("SELECT COUNT(*) FROM scheduled_tasks WHERE task_name = 'CLEAR_STAGED' AND task_instance = ?",
                school.id() + "/" + school.publication(post, Network.FACEBOOK).id())).as("looked for later").isEqualTo(1);
    }

    @Test
    void nothingIsRemovedWhileAPostMayStillUseIt() {
        networks().arm(Network.FACEBOOK, "feed", "FAIL_BEFORE_COMMIT", 1);
        var post = twoPictures();
        school.publish(post, Network.FACEBOOK);
        assertThat(state(post)).isEqualTo(PublicationState.UNKNOWN);
        assertThat(clear(post)).isInstanceOf(JobResult.Again.class);
        assertThat(networks().pictures(school.account(Network.FACEBOOK))).hasSize(2);
    }

    @Test
    void aNetworkThatCannotBeReadIsAskedAgain() {
        networks().arm(Network.FACEBOOK, "feed", "PERMISSION_MISSING", 1);
        var post = twoPictures();
        school.publish(post, Network.FACEBOOK);
        networks().arm(Network.FACEBOOK, "*", "HTML_503", 8);
        assertThat(clear(post)).isInstanceOf(JobResult.Again.class);
        assertThat(remote(post)).extracting(RemoteObject::state).containsOnly(RemoteState.STAGED);
        networks().disarm();
        assertRemoved(post, 2);
    }

    private UUID twoPictures() {
        return school.approved(school.people().draft("What a morning!", school.account(Network.FACEBOOK)), 2);
    }

    private void stageOne(UUID post) {
        var publication = school.publication(post, Network.FACEBOOK).id();
        var go = (Start.Go) bean(StartSending.class).handle(school.id(), publication);
        bean(RecordOutcome.class).staged(school.id(), publication, go.attemptId(), 0, upload(post));
    }

    private RemoteRef upload(UUID post) {
        var desk = bean(AccountDesk.class).open(school.id(), school.account(Network.FACEBOOK).id());
        var whole = transaction(() -> bean(RevisionLoader.class).load(frozen(post), school.publication(post, Network.FACEBOOK), ThreadPlace.FIRST)).orElseThrow();
        return ((StageOutcome.Staged) desk.connector().stage(desk.access(), whole, List.of())).ref();
    }

    private FrozenRevision frozen(UUID post) {
        var revisions = bean(Revisions.class);
        return revisions.newest(school.id(), post).map(revisions::whole).orElseThrow();
    }

    /** The job was asked for, and doing it removes the pictures. */
    private void assertRemoved(UUID post, int pictures) {
        assertThat(networks().pictures(school.account(Network.FACEBOOK))).hasSize(pictures);
        assertThat(number("SELECT COUNT(*) FROM scheduled_tasks WHERE task_name = 'CLEAR_STAGED' AND task_instance = ?",
                school.id() + "/" + school.publication(post, Network.FACEBOOK).id())).isEqualTo(1);
        assertThat(clear(post)).as("and then what nobody noted is looked for").isInstanceOf(JobResult.Again.class);
        assertThat(networks().pictures(school.account(Network.FACEBOOK))).isEmpty();
        assertThat(remote(post)).extracting(RemoteObject::state).containsOnly(RemoteState.GONE).hasSize(pictures);
        remote(post).forEach(it -> assertThat(audited(it.id())).containsExactly("STAGED_PICTURE_GONE"));
    }

    private JobResult clear(UUID post) {
        return run(JobKind.CLEAR_STAGED, school.id(), school.publication(post, Network.FACEBOOK).id());
    }

    private List<RemoteObject> remote(UUID post) {
        return transaction(() -> bean(RemoteObjects.class).ofPublication(school.id(), school.publication(post, Network.FACEBOOK).id()));
    }

    private PublicationState state(UUID post) {
        return school.publication(post, Network.FACEBOOK).state();
    }
}
