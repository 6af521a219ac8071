package gatepost.worker.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatepost.core.account.Network;
import gatepost.core.consent.ConsentKind;
import gatepost.core.consent.ConsentScope;
import gatepost.core.picture.AnswerKind;
import gatepost.core.post.PostState;
import gatepost.core.publication.CommitToCall.Commitment;
import gatepost.core.publication.CommitToCall;
import gatepost.core.publication.Publication;
import gatepost.core.publication.PublicationState;
import gatepost.core.publication.ResolvePublication.Resolution;
import gatepost.core.publication.ResolvePublication;
import gatepost.core.publication.StartSending.Start;
import gatepost.core.publication.StartSending;
import gatepost.core.review.Approvals;
import gatepost.core.review.UndoDecision;
import gatepost.core.roll.RollVersions;
import gatepost.core.shared.JobKind;
import gatepost.core.shared.StaleException;
import gatepost.core.takedown.WithdrawConsent;
import gatepost.core.testing.TestSchool;
import gatepost.worker.jobs.JobResult;
import gatepost.worker.testing.PublishingSchool;
import gatepost.worker.testing.WorkerTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stops a publication at the moment of sending. */
class PublishHandlerTest extends WorkerTest {

    private static final ConsentScope FACEBOOK_PHOTO = new ConsentScope(Network.FACEBOOK, ConsentKind.PHOTO);

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
    void nothingIsSentBeforeTheGracePeriodEnds() {
        school.grace(60);
        var post = school.approvedWords("What a morning!", school.both());
        var result = run(JobKind.PUBLISH, school.id(), school.publication(post, Network.X).id());
        assertThat(result).isEqualTo(new JobResult.Again(school.publication(post, Network.X).dueAt()));
        assertNothingSent(post, PublicationState.SCHEDULED, PostState.APPROVED);
    }

    @Test
    void aConsentWithdrawnAfterApprovalStopsTheSending() { // I3
        var pupil = school.people().pupil("Amelia", "Shah", TestSchool.everything());
        var post = approvedWith(pupil.id());
        withdraw(pupil.id());
        school.publish(post, Network.FACEBOOK);
        assertNothingSent(post, PublicationState.CANCELLED, PostState.STOPPED);
    }

    @Test
    void aConsentThatFellAwayWithoutAWithdrawalStopsTheSending() { // I3: the register is read, not the trail of withdrawals
        var pupil = school.people().pupil("Amelia", "Shah", TestSchool.everything());
        var post = approvedWith(pupil.id());
        sql("DELETE FROM consent_event WHERE subject_id = ?", pupil.id());
        school.publish(post, Network.FACEBOOK);
        assertNothingSent(post, PublicationState.CANCELLED, PostState.STOPPED);
    }

    @Test
    void aConsentWithdrawnBetweenStartingAndTheCallStopsTheSending() { // I3
        var pupil = school.people().pupil("Amelia", "Shah", TestSchool.everything());
        var post = approvedWith(pupil.id());
        var go = started(post);
        withdraw(pupil.id());
        assertThat(commit(go)).isEqualTo(Commitment.LEAVE);
        assertNothingSent(post, PublicationState.CANCELLED, PostState.STOPPED);
        school.publish(post, Network.FACEBOOK);
        assertNothingSent(post, PublicationState.CANCELLED, PostState.STOPPED);
    }

    @Test
    void aConsentThatFellAwayBetweenStartingAndTheCallStopsTheSending() { // I3
        var pupil = school.people().pupil("Amelia", "Shah", TestSchool.everything());
        var post = approvedWith(pupil.id());
        var go = started(post);
        sql("DELETE FROM consent_event WHERE subject_id = ?", pupil.id());
        assertThat(commit(go)).isEqualTo(Commitment.LEAVE);
        assertNothingSent(post, PublicationState.CANCELLED, PostState.STOPPED);
    }

    @Test
    void aPupilWhoJoinsTheRollAfterApprovalAndIsNamedStopsTheSending() { // K1, I6
        var post = school.approvedWords("Well done Amelia Shah!", school.account(Network.FACEBOOK));
        school.people().pupil("Amelia", "Shah");
        school.publish(post, Network.FACEBOOK);
        assertNothingSent(post, PublicationState.CANCELLED, PostState.STOPPED);
    }

    @Test
    void aRollThatChangesBetweenTheCheckAndTheCallIsCheckedAgain() {
        var post = school.approvedWords("Well done Amelia Shah!", school.account(Network.FACEBOOK));
        var go = started(post);
        var before = transaction(() -> bean(RollVersions.class).current(school.id()));
        school.people().pupil("Amelia", "Shah");
        assertThat(bean(CommitToCall.class).handle(school.id(), go.publication().id(), go.attemptId(), before)).isEqualTo(Commitment.CHECK_AGAIN);
        school.publish(post, Network.FACEBOOK);
        assertNothingSent(post, PublicationState.CANCELLED, PostState.STOPPED);
    }

    @Test
    void anApprovalTakenBackStopsTheSending() { // I1
        var post = school.approvedWords("What a morning!", school.account(Network.FACEBOOK));
        var decision = transaction(() -> bean(Approvals.class).newestDecision(school.id(), post).orElseThrow());
        bean(UndoDecision.class).handle(school.people().head(), post, decision.id());
        school.publish(post, Network.FACEBOOK);
        assertNothingSent(post, PublicationState.CANCELLED, PostState.WAITING);
        school.people().approve(post);
        school.publish(post, Network.FACEBOOK);
        assertThat(networks().everPosted(school.account(Network.FACEBOOK))).hasSize(1);
    }

    @Test
    void anApprovalCannotBeTakenBackOnceSendingBegan() {
        var post = school.approvedWords("What a morning!", school.account(Network.FACEBOOK));
        started(post);
        var decision = transaction(() -> bean(Approvals.class).newestDecision(school.id(), post).orElseThrow());
        assertThatThrownBy(() -> bean(UndoDecision.class).handle(school.people().head(), post, decision.id()))
                .isInstanceOf(StaleException.class);
    }

    @Test
    void wordsTamperedWithInTheDatabaseAreNeverSent() { // I1
        var post = school.approvedWords("What a morning!", school.account(Network.FACEBOOK));
        sql("UPDATE revision_target SET words = 'Something else' WHERE school_id = ?", school.id());
        school.publish(post, Network.FACEBOOK);
        assertNothingSent(post, PublicationState.CANCELLED, PostState.STOPPED);
    }

    @Test
    void aDigestTamperedWithInTheDatabaseIsNeverSent() { // I1
        var post = school.approvedWords("What a morning!", school.account(Network.FACEBOOK));
        sql("UPDATE revision SET digest = ? WHERE school_id = ?", "0".repeat(64), school.id());
        school.publish(post, Network.FACEBOOK);
        assertNothingSent(post, PublicationState.CANCELLED, PostState.STOPPED);
    }

    @Test
    void anotherPictureInThePlaceOfTheApprovedOneIsNeverSent() { // I1
        var post = school.approvedPicture("What a morning!", school.account(Network.FACEBOOK));
        sql("UPDATE revision_picture SET file_id = ? WHERE school_id = ?", school.store(new byte[] {1, 2, 3}).id(), school.id());
        school.publish(post, Network.FACEBOOK);
        assertNothingSent(post, PublicationState.CANCELLED, PostState.STOPPED);
    }

    @Test
    void aStoredPictureWithOneChangedByteIsNeverSentAndAPersonIsAskedWhenItIsTooLate() throws IOException { // I1
        var post = school.approvedPicture("What a morning!", school.account(Network.FACEBOOK));
        flipOneByteOfEveryFile();
        assertThatThrownBy(() -> school.publish(post, Network.FACEBOOK)).isInstanceOf(RuntimeException.class);
        assertNothingSent(post, PublicationState.SENDING, PostState.APPROVED);
        sql("UPDATE publication SET due_at = ? WHERE school_id = ?", Timestamp.from(clock().instant().minus(Duration.ofHours(2))),
                school.id());
        school.publish(post, Network.FACEBOOK);
        assertNothingSent(post, PublicationState.MISSED, PostState.APPROVED);
    }

    @Test
    void aPublicationWhoseTimeIsLongPastWaitsForAPerson() {
        var post = school.approvedWords("What a morning!", school.account(Network.FACEBOOK));
        sql("UPDATE publication SET due_at = ? WHERE school_id = ?", Timestamp.from(clock().instant().minus(Duration.ofHours(2))),
                school.id());
        school.publish(post, Network.FACEBOOK);
        assertNothingSent(post, PublicationState.MISSED, PostState.APPROVED);
        resolve(post, Resolution.SEND_AGAIN);
        school.publish(post, Network.FACEBOOK);
        assertThat(networks().everPosted(school.account(Network.FACEBOOK))).hasSize(1);
    }

    private UUID approvedWith(UUID pupil) {
        var post = school.people().draft("What a morning!", school.account(Network.FACEBOOK));
        var picture = school.people().picture(post, .9);
        school.people().say(post, picture, school.people().faces(post).getFirst(), AnswerKind.PUPIL, Optional.of(pupil));
        school.freezeWithJpegs(post);
        school.people().approve(post);
        return post;
    }

    private void withdraw(UUID pupil) {
        bean(WithdrawConsent.class).handle(school.people().office(), pupil, Set.of(FACEBOOK_PHOTO), "Letter of 3 May");
    }

    private Start.Go started(UUID post) {
        return (Start.Go) bean(StartSending.class).handle(school.id(), school.publication(post, Network.FACEBOOK).id());
    }

    private Commitment commit(Start.Go go) {
        var roll = transaction(() -> bean(RollVersions.class).current(school.id()));
        return bean(CommitToCall.class).handle(school.id(), go.publication().id(), go.attemptId(), roll);
    }

    private void resolve(UUID post, Resolution resolution) {
        bean(ResolvePublication.class).handle(school.people().head(), post, school.publication(post, Network.FACEBOOK).id(), resolution);
    }

    private void assertNothingSent(UUID post, PublicationState publication, PostState state) {
        for (var account : school.both()) {
            assertThat(networks().everPosted(account)).isEmpty();
        }
        assertThat(school.publication(post, Network.FACEBOOK)).extracting(Publication::state).isEqualTo(publication);
        assertThat(school.state(post)).isEqualTo(state);
    }

    private void flipOneByteOfEveryFile() throws IOException {
        var folder = Path.of(context().getProperty("gatepost.data", String.class).orElseThrow(), "files", school.id().toString());
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                var bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 1;
                Files.write(file, bytes);
            }
        }
    }
}
