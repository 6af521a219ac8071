package gatepost.worker.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatepost.core.account.Network;
import gatepost.core.post.PostState;
import gatepost.core.publication.Publication;
import gatepost.core.publication.PublicationFacts;
import gatepost.core.publication.PublicationState;
import gatepost.core.publication.ResolvePublication;
import gatepost.core.publication.ResolvePublication.Resolution;
import gatepost.core.shared.JobKind;
import gatepost.core.shared.NotAllowedException;
import gatepost.worker.jobs.JobResult;
import gatepost.worker.testing.PublishingSchool;
import gatepost.worker.testing.SimulatedNetworks;
import gatepost.worker.testing.WorkerTest;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A time that passed in an outage: a person is asked for a day, and nothing is sent after that, whoever asks (A8). */
class ExpiryTest extends WorkerTest {

    private PublishingSchool school;
    private UUID post;

    @Override
    protected boolean working() {
        return false;
    }

    @BeforeEach
    void approve() {
        school = newPublishingSchool();
        post = school.approvedWords("What a morning!", school.account(Network.FACEBOOK));
    }

    @Test
    void aMissedPublicationAsksAPersonUntilItsLastMoment() {
        outage(Duration.ofHours(2));
        assertThat(run()).as("looked at again when it can no longer be sent").isEqualTo(new JobResult.Again(publication().expiresAt()));
        assertThat(publication().state()).isEqualTo(PublicationState.MISSED);
        assertThat(publication().expiresAt()).isEqualTo(publication().dueAt().plus(Duration.ofHours(24)));
        assertThat(mayBeSent()).isTrue();
        resolve(Resolution.SEND_AGAIN);
        run();
        assertThat(networks().everPosted(school.account(Network.FACEBOOK))).hasSize(1);
    }

    @Test
    void aMissedPublicationThatNobodyAnsweredForIsGivenUpAtItsLastMoment() {
        outage(Duration.ofHours(2));
        run();
        outage(Duration.ofHours(25));
        assertThat(mayBeSent()).isFalse();
        assertThatThrownBy(() -> resolve(Resolution.SEND_AGAIN)).isInstanceOf(NotAllowedException.class).hasMessageContaining("too long past");
        assertThat(run()).isEqualTo(new JobResult.Done());
        assertNeverSent();
    }

    @Test
    void aScheduleFoundAfterADaysOutageIsNotSentAndAsksNobody() {
        outage(Duration.ofHours(25));
        run();
        assertNeverSent();
    }

    @Test
    void aRefusedPublicationIsNotSentAgainDaysLater() {
        networks().arm(Network.FACEBOOK, SimulatedNetworks.publishing(Network.FACEBOOK), "PERMISSION_MISSING", 1);
        run();
        assertThat(publication().state()).isEqualTo(PublicationState.REFUSED);
        outage(Duration.ofDays(3));
        assertThatThrownBy(() -> resolve(Resolution.SEND_AGAIN)).isInstanceOf(NotAllowedException.class);
        resolve(Resolution.NOT_SENT);
        assertNeverSent();
    }

    private void assertNeverSent() {
        assertThat(publication().state()).isEqualTo(PublicationState.CANCELLED);
        assertThat(school.state(post)).isEqualTo(PostState.STOPPED);
        assertThat(networks().everPosted(school.account(Network.FACEBOOK))).isEmpty();
    }

    /** Nothing ran for so long since it was due. */
    private void outage(Duration length) {
        var due = clock().instant().minus(length);
        sql("UPDATE publication SET due_at = ?, expires_at = ? WHERE school_id = ?", Timestamp.from(due), Timestamp.from(due.plus(Duration.ofHours(24))),
                school.id());
    }

    private Publication publication() {
        return school.publication(post, Network.FACEBOOK);
    }

    private JobResult run() {
        return run(JobKind.PUBLISH, school.id(), publication().id());
    }

    private boolean mayBeSent() {
        return transaction(() -> bean(PublicationFacts.class).maySendAgain(publication()));
    }

    private void resolve(Resolution resolution) {
        bean(ResolvePublication.class).handle(school.people().head(), post, publication().id(), resolution);
    }
}
