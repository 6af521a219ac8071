package gatepost.worker.publication;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.core.account.Network;
import gatepost.core.publication.PublicationState;
import gatepost.core.review.Revisions;
import gatepost.core.shared.JobKind;
import gatepost.core.takedown.TakeDownPost;
import gatepost.core.takedown.TakedownState;
import gatepost.worker.jobs.JobResult;
import gatepost.worker.testing.PublishingSchool;
import gatepost.worker.testing.SimulatedNetworks;
import gatepost.worker.testing.WorkerTest;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Posts on Instagram, which fetches their pictures from us and takes its time. */
class CarouselTest extends WorkerTest {

    private static final Network INSTAGRAM = Network.INSTAGRAM;

    private PublishingSchool school;

    @Override
    protected boolean working() {
        return false;
    }

    @BeforeEach
    void openSchool() {
        school = newPublishingSchool();
    }

    @AfterEach
    void usualRules() {
        networks().rule(INSTAGRAM, "processingMs", 0);
        networks().rule(INSTAGRAM, "postsADay", 100);
    }

    @Test
    void aCarouselGoesOutAsItWasApprovedAndItsAddressesAreTakenBack() {
        var post = carousel();
        publishAll(post);
        assertThat(networks().standing(school.account(INSTAGRAM))).singleElement()
                .satisfies(standing -> assertThat(standing.path("pictures")).hasSize(2));
        var frozen = transaction(() -> bean(Revisions.class).newest(school.id(), post).map(bean(Revisions.class)::whole).orElseThrow());
        assertThat(networks().pictures(school.account(INSTAGRAM))).filteredOn(picture -> picture.path("image").has("sha256")).hasSize(2)
                .allSatisfy(picture -> assertThat(picture.path("image").path("sha256").asText()).isEqualTo(frozen.pictures().getFirst().digest()));
        assertThat(number("SELECT COUNT(*) FROM media_link WHERE closed_at IS NULL AND school_id = ?", school.id())).isZero();
        assertThat(number("SELECT COUNT(*) FROM media_link WHERE school_id = ?", school.id())).isEqualTo(2);
        assertThat(networks().open(school.publication(post, INSTAGRAM).permalink())).isEqualTo(200);
    }

    @Test
    void whileInstagramWorksTheAttemptWaitsAndThenGoesOnWithTheSameContainers() {
        networks().rule(INSTAGRAM, "processingMs", 400);
        var post = carousel();
        assertThat(publish(post)).isInstanceOf(JobResult.Again.class);
        assertThat(school.publication(post, INSTAGRAM).state()).isEqualTo(PublicationState.SENDING);
        publishAll(post);
        assertThat(networks().pictures(school.account(INSTAGRAM))).as("two pictures and what puts them together").hasSize(3);
        assertThat(networks().everPosted(school.account(INSTAGRAM))).hasSize(1);
    }

    @Test
    void aCarouselWhoseAnswerWasLostIsFoundByReading() { // I4
        networks().arm(INSTAGRAM, SimulatedNetworks.publishing(INSTAGRAM), "COMMIT_THEN_DROP", 1);
        var post = carousel();
        eventually().until(() -> publish(post) instanceof JobResult.Done);
        assertThat(school.publication(post, INSTAGRAM).state()).isEqualTo(PublicationState.UNKNOWN);
        run(JobKind.RECONCILE, school.id(), school.publication(post, INSTAGRAM).id());
        assertThat(school.publication(post, INSTAGRAM).state()).isEqualTo(PublicationState.PUBLISHED);
        assertThat(networks().everPosted(school.account(INSTAGRAM))).hasSize(1);
    }

    @Test
    void aUsedUpQuotaWaitsWithoutHandingAnythingOver() {
        networks().rule(INSTAGRAM, "postsADay", 0);
        var post = carousel();
        publish(post);
        assertThat(school.publication(post, INSTAGRAM).state()).isEqualTo(PublicationState.SCHEDULED);
        assertThat(school.publication(post, INSTAGRAM).sentence()).contains("only so many posts a day");
        assertThat(networks().pictures(school.account(INSTAGRAM))).isEmpty();
    }

    @Test
    void aPostThatWasTakenDownIsSeenToBeGone() { // I9
        var post = carousel();
        publishAll(post);
        bean(TakeDownPost.class).handle(school.people().head(), post, "The wrong picture", Set.of());
        var takedown = school.takedown(post, INSTAGRAM).orElseThrow().id();
        eventually().until(() -> run(JobKind.TAKE_DOWN, school.id(), takedown) instanceof JobResult.Done);
        assertThat(school.takedown(post, INSTAGRAM).orElseThrow().state()).isEqualTo(TakedownState.CONFIRMED);
        assertThat(networks().standing(school.account(INSTAGRAM))).isEmpty();
    }

    private UUID carousel() {
        return school.approved(school.people().draft("What a morning!", school.account(INSTAGRAM)), 2);
    }

    private JobResult publish(UUID post) {
        return run(JobKind.PUBLISH, school.id(), school.publication(post, INSTAGRAM).id());
    }

    private void publishAll(UUID post) {
        eventually().until(() -> publish(post) instanceof JobResult.Done);
        assertThat(school.publication(post, INSTAGRAM).state()).isEqualTo(PublicationState.PUBLISHED);
    }
}
