package gatepost.worker.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatepost.core.account.Network;
import gatepost.core.account.port.StageOutcome;
import gatepost.core.post.PostState;
import gatepost.core.publication.FoundPosts;
import gatepost.core.publication.Publication;
import gatepost.core.publication.PublicationFacts;
import gatepost.core.publication.PublicationState;
import gatepost.core.publication.ResolvePublication.Resolution;
import gatepost.core.publication.ResolvePublication;
import gatepost.core.publication.ThreadPlace;
import gatepost.core.review.Revisions;
import gatepost.core.shared.JobKind;
import gatepost.core.shared.MissingException;
import gatepost.worker.account.AccountDesk;
import gatepost.worker.jobs.JobResult;
import gatepost.worker.testing.PublishingSchool;
import gatepost.worker.testing.WorkerTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a publication of which nobody knows whether it is public. */
class UnknownPublicationTest extends WorkerTest {

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
    void aPostThatIsNowhereToBeFoundAsksAPersonAndIsSentOnceMoreIfTheySaySo() { // I4
        var post = unfindable();
        resolve(post, Resolution.SEND_AGAIN);
        school.publish(post, Network.FACEBOOK);
        assertThat(school.publication(post, Network.FACEBOOK).state()).isEqualTo(PublicationState.PUBLISHED);
        assertThat(networks().everPosted(school.account(Network.FACEBOOK))).hasSize(1);
    }

    @Test
    void aPostThatIsNowhereToBeFoundStaysUnsentIfThePersonSaysSo() {
        var post = unfindable();
        resolve(post, Resolution.NOT_SENT);
        school.publish(post, Network.FACEBOOK);
        assertNothingSent(post, PublicationState.CANCELLED, PostState.STOPPED);
    }

    @Test
    void aPostThatAppearsLongAfterAPersonWasAskedIsAdoptedWhereNobodyHasDecided() { // I4
        var post = unfindable();
        var publication = school.publication(post, Network.FACEBOOK).id();
        assertThat(run(JobKind.RECONCILE, school.id(), publication)).as("it is read on").isInstanceOf(JobResult.Again.class);
        somebodyPostsTheSame(post);
        run(JobKind.RECONCILE, school.id(), publication);
        assertThat(school.publication(post, Network.FACEBOOK).state()).isEqualTo(PublicationState.PUBLISHED);
        assertThat(networks().everPosted(school.account(Network.FACEBOOK))).hasSize(1);
    }

    @Test
    void nobodyDecidesBeforeTheNetworkWasReadOftenEnough() {
        var post = unknown();
        assertThatThrownBy(() -> resolve(post, Resolution.SEND_AGAIN)).isInstanceOf(RuntimeException.class);
        assertNothingSent(post, PublicationState.UNKNOWN, PostState.APPROVED);
    }

    @Test
    void whereTwoPostsLookAlikeAPersonIsShownBothAndSaysWhichIsOurs() { // I4
        networks().arm(Network.FACEBOOK, "feed", "COMMIT_THEN_DROP", 1);
        var post = school.approvedPicture("What a morning!", school.account(Network.FACEBOOK));
        school.publish(post, Network.FACEBOOK);
        somebodyPostsTheSame(post);
        var publication = school.publication(post, Network.FACEBOOK).id();
        assertThat(run(JobKind.RECONCILE, school.id(), publication)).isInstanceOf(JobResult.Done.class);

        var found = transaction(() -> bean(FoundPosts.class).ofPublication(school.id(), publication));
        assertThat(found).hasSize(2).allSatisfy(it -> assertThat(networks().open(it.permalink())).isEqualTo(200));
        var stranger = UUID.randomUUID();
        assertThatThrownBy(() -> bean(ResolvePublication.class).recognise(school.people().head(), post, publication, stranger))
                .isInstanceOf(MissingException.class);
        bean(ResolvePublication.class).recognise(school.people().head(), post, publication, found.getFirst().id());

        assertThat(school.publication(post, Network.FACEBOOK).state()).isEqualTo(PublicationState.PUBLISHED);
        assertThat(school.publication(post, Network.FACEBOOK).permalink()).isEqualTo(found.getFirst().permalink());
        assertThat(number("SELECT COUNT(*) FROM remote_object WHERE publication_id = ? AND remote_id = ? AND state = 'LIVE'", publication,
                found.getFirst().remoteId())).isEqualTo(1);
        assertThat(audited(publication)).contains("PUBLICATION_RECOGNISED");
    }

    private void somebodyPostsTheSame(UUID post) {
        var desk = bean(AccountDesk.class).open(school.id(), school.account(Network.FACEBOOK).id());
        var revisions = bean(Revisions.class);
        var whole = transaction(() -> bean(RevisionLoader.class).load(revisions.newest(school.id(), post).map(revisions::whole).orElseThrow(),
                school.publication(post, Network.FACEBOOK), ThreadPlace.FIRST)).orElseThrow();
        var staged = desk.connector().stage(desk.access(), whole, List.of());
        desk.connector().publish(desk.access(), whole, staged instanceof StageOutcome.Staged(var ref) ? List.of(ref) : List.of());
    }

    private UUID unknown() {
        networks().arm(Network.FACEBOOK, "feed", "FAIL_BEFORE_COMMIT", 1);
        var post = school.approvedWords("What a morning!", school.account(Network.FACEBOOK));
        school.publish(post, Network.FACEBOOK);
        return post;
    }

    private UUID unfindable() {
        var post = unknown();
        var id = school.publication(post, Network.FACEBOOK).id();
        for (var reads = 0; reads < 3; reads++) {
            assertThat(transaction(() -> bean(PublicationFacts.class).needsDecision(school.publication(post, Network.FACEBOOK)))).isFalse();
            run(JobKind.RECONCILE, school.id(), id);
        }
        assertThat(transaction(() -> bean(PublicationFacts.class).needsDecision(school.publication(post, Network.FACEBOOK)))).isTrue();
        assertNothingSent(post, PublicationState.UNKNOWN, PostState.APPROVED);
        return post;
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
}
