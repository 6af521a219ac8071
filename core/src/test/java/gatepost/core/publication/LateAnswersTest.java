package gatepost.core.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatepost.core.account.port.Candidates.Candidate;
import gatepost.core.account.port.Failure;
import gatepost.core.account.port.PublishOutcome;
import gatepost.core.account.port.RemoteKind;
import gatepost.core.account.port.RemoteRef;
import gatepost.core.post.PostState;
import gatepost.core.post.Posts;
import gatepost.core.publication.CommitToCall.Commitment;
import gatepost.core.publication.ResolvePublication.Resolution;
import gatepost.core.publication.StartSending.Start;
import gatepost.core.roll.RollVersions;
import gatepost.core.shared.NotAllowedException;
import gatepost.core.takedown.RemovePublication;
import gatepost.core.takedown.RemovePublication.Step;
import gatepost.core.takedown.TakeDownPost;
import gatepost.core.takedown.Takedown;
import gatepost.core.takedown.TakedownState;
import gatepost.core.takedown.Takedowns;
import gatepost.core.testing.DatabaseTest;
import gatepost.core.testing.TestSchool;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Processes that were held up and answers that come when somebody has decided meanwhile: nothing is sent twice, nothing public is lost (I4, I9). */
class LateAnswersTest extends DatabaseTest {

    private static final Failure BUSY = new Failure(Failure.Kind.RATE_LIMITED, "Too many calls.", Duration.ZERO);
    private static final Failure UNWANTED = new Failure(Failure.Kind.CONTENT, "Facebook does not take these words.", Duration.ZERO);
    private static final PublishOutcome LIVE = new PublishOutcome.Published(List.of(new RemoteRef(RemoteKind.POST, "p1")), "https://n.example/p1");

    private TestSchool school;
    private UUID post;
    private UUID id;

    @BeforeEach
    void plan() {
        school = new TestSchool(this);
        post = school.draft("Hello", school.facebook());
        school.submit(post, 2);
        school.approve(post);
        id = transaction(() -> bean(Publications.class).ofPost(school.id(), post)).getFirst().id();
        sql("UPDATE publication SET due_at = ? WHERE id = ?", clock().instant(), id);
    }

    @Test
    void nothingIsSentOnceItsRemovalIsOrdered() {
        var attempt = calling();
        takeDown();
        bean(RecordOutcome.class).called(school.id(), id, attempt, new PublishOutcome.Refused(BUSY));
        assertThat(state()).as("not to be tried again").isEqualTo(PublicationState.REFUSED);
        assertThat(begin()).isInstanceOf(Start.Nothing.class);
    }

    @Test
    void aFailedUploadOfAProcessThatWasHeldUpDoesNotEndTheCallOfTheNextOne() {
        var attempt = calling();
        bean(RecordOutcome.class).notStaged(school.id(), id, attempt, BUSY);
        assertThat(state()).isEqualTo(PublicationState.SENDING);
        bean(RecordOutcome.class).called(school.id(), id, attempt, LIVE);
        assertThat(state()).isEqualTo(PublicationState.PUBLISHED);
    }

    @Test
    void aStopOfAProcessThatWasHeldUpDoesNotCancelACallUnderWay() {
        var attempt = calling();
        bean(CommitToCall.class).stop(school.id(), id, attempt, "The roll changed.");
        assertThat(state()).isEqualTo(PublicationState.SENDING);
    }

    @Test
    void whatIsPublicAfterSomebodySaidItIsNotComesDown() {
        var attempt = unknown();
        resolve(Resolution.NOT_SENT);
        assertThat(state()).isEqualTo(PublicationState.CANCELLED);
        bean(RecordOutcome.class).called(school.id(), id, attempt, LIVE);
        assertThat(state()).isEqualTo(PublicationState.PUBLISHED);
        assertThat(transaction(() -> bean(Posts.class).find(school.id(), post).orElseThrow().state())).isEqualTo(PostState.PUBLISHED);
        assertThat(takedown().state()).isEqualTo(TakedownState.REQUESTED);
    }

    @Test
    void aSecondCopyComesDownWithTheFirst() {
        var first = unknown();
        resolve(Resolution.SEND_AGAIN);
        var second = calling();
        bean(RecordOutcome.class).called(school.id(), id, second, LIVE);
        bean(RecordOutcome.class).called(school.id(), id, first,
                new PublishOutcome.Published(List.of(new RemoteRef(RemoteKind.POST, "p2")), "https://n.example/p2"));
        takeDown();
        var step = bean(RemovePublication.class).begin(school.id(), takedown().id());
        assertThat(((Step.Remove) step).objects()).extracting(RemoteObject::remoteId).containsExactlyInAnyOrder("p1", "p2");
    }

    @Test
    void aCopyThatComesToLightAfterTheRemovalIsRemovedToo() {
        var first = unknown();
        resolve(Resolution.SEND_AGAIN);
        var second = calling();
        bean(RecordOutcome.class).called(school.id(), id, second, LIVE);
        takeDown();
        var removal = bean(RemovePublication.class);
        ((Step.Remove) removal.begin(school.id(), takedown().id())).objects().forEach(removal::gone);
        assertThat(removal.settle(school.id(), takedown().id())).isTrue();
        bean(RecordOutcome.class).called(school.id(), id, second, LIVE);
        assertThat(takedown().state()).as("the same answer again brings nothing back").isEqualTo(TakedownState.CONFIRMED);
        bean(RecordOutcome.class).called(school.id(), id, first,
                new PublishOutcome.Published(List.of(new RemoteRef(RemoteKind.POST, "p2")), "https://n.example/p2"));
        assertThat(takedown().state()).isEqualTo(TakedownState.REQUESTED);
        var again = (Step.Remove) removal.begin(school.id(), takedown().id());
        assertThat(again.objects()).extracting(RemoteObject::remoteId).containsExactly("p2");
    }

    @Test
    void whatReadingFoundIsAdoptedThoughSomebodyDecidedMeanwhile() {
        unknown();
        var wanted = transaction(() -> bean(Reconcile.class).wanted(school.id(), id)).orElseThrow();
        resolve(Resolution.NOT_SENT);
        bean(Reconcile.class).found(wanted, List.of(new Candidate(List.of(new RemoteRef(RemoteKind.POST, "p1")), "https://n.example/p1", Instant.EPOCH)));
        assertThat(state()).isEqualTo(PublicationState.PUBLISHED);
        assertThat(takedown().state()).isEqualTo(TakedownState.REQUESTED);
    }

    @Test
    void readingLooksBackToTheFirstCall() {
        var first = clock().instant();
        unknown();
        resolve(Resolution.SEND_AGAIN);
        clock().forward(Duration.ofMinutes(20));
        bean(RecordOutcome.class).unclear(school.id(), id, calling());
        assertThat(transaction(() -> bean(Reconcile.class).wanted(school.id(), id)).orElseThrow().since()).isBefore(first);
    }

    @Test
    void aNetworkThatCannotBeReadAsksAPerson() {
        bean(RecordOutcome.class).unclear(school.id(), id, calling());
        var wanted = transaction(() -> bean(Reconcile.class).wanted(school.id(), id)).orElseThrow();
        bean(Reconcile.class).notRead(wanted, BUSY);
        assertThat(needsDecision()).as("this passes").isFalse();
        bean(Reconcile.class).notRead(wanted, new Failure(Failure.Kind.RECONNECT, "Connect the account again.", Duration.ZERO));
        assertThat(needsDecision()).isTrue();
    }

    @Test
    void whatTheNetworkRefusedGoesOutWhenAPersonHasItSentAgain() {
        bean(RecordOutcome.class).called(school.id(), id, calling(), new PublishOutcome.Refused(UNWANTED));
        assertThat(postState()).as("its author may write on").isEqualTo(PostState.STOPPED);
        resolve(Resolution.SEND_AGAIN);
        assertThat(postState()).isEqualTo(PostState.APPROVED);
        bean(RecordOutcome.class).called(school.id(), id, calling(), LIVE);
        assertThat(state()).isEqualTo(PublicationState.PUBLISHED);
        assertThat(postState()).isEqualTo(PostState.PUBLISHED);
        assertThat(transaction(() -> bean(Takedowns.class).ofPublication(school.id(), id))).isEmpty();
    }

    @Test
    void whatTheNetworkRefusedIsNotSentAgainOnceItsAuthorSubmittedItAnew() { // I1
        bean(RecordOutcome.class).called(school.id(), id, calling(), new PublishOutcome.Refused(UNWANTED));
        school.submit(post, 2);
        assertThatThrownBy(() -> resolve(Resolution.SEND_AGAIN)).isInstanceOf(NotAllowedException.class);
        assertThat(state()).isEqualTo(PublicationState.REFUSED);
        assertThat(postState()).isEqualTo(PostState.WAITING);
    }

    private PostState postState() {
        return transaction(() -> bean(Posts.class).find(school.id(), post).orElseThrow().state());
    }

    private UUID calling() {
        var attempt = ((Start.Go) begin()).attemptId();
        var roll = transaction(() -> bean(RollVersions.class).current(school.id()));
        assertThat(bean(CommitToCall.class).handle(school.id(), id, attempt, roll)).isEqualTo(Commitment.CALL);
        return attempt;
    }

    private UUID unknown() {
        var attempt = calling();
        bean(RecordOutcome.class).unclear(school.id(), id, attempt);
        sql("UPDATE attempt SET read_count = 99 WHERE id = ?", attempt);
        return attempt;
    }

    private Start begin() {
        return bean(StartSending.class).handle(school.id(), id);
    }

    private void resolve(Resolution resolution) {
        bean(ResolvePublication.class).handle(school.head(), post, id, resolution);
    }

    private void takeDown() {
        bean(TakeDownPost.class).handle(school.head(), post, "A mistake.", Set.of());
    }

    private Takedown takedown() {
        return transaction(() -> bean(Takedowns.class).ofPublication(school.id(), id)).orElseThrow();
    }

    private PublicationState state() {
        return publication().state();
    }

    private boolean needsDecision() {
        return transaction(() -> bean(PublicationFacts.class).needsDecision(publication()));
    }

    private Publication publication() {
        return transaction(() -> bean(Publications.class).find(school.id(), id)).orElseThrow();
    }
}
