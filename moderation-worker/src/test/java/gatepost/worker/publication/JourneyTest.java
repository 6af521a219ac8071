package gatepost.worker.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import gatepost.core.account.Network;
import gatepost.core.account.port.RemoteKind;
import gatepost.core.consent.ConsentKind;
import gatepost.core.consent.ConsentScope;
import gatepost.core.picture.AnswerKind;
import gatepost.core.post.PostState;
import gatepost.core.publication.Publication;
import gatepost.core.publication.PublicationState;
import gatepost.core.publication.RemoteObject;
import gatepost.core.publication.RemoteObjects;
import gatepost.core.publication.RemoteState;
import gatepost.core.review.FrozenRevision;
import gatepost.core.review.Revisions;
import gatepost.core.review.Submit;
import gatepost.core.roll.Subject;
import gatepost.core.takedown.TakedownState;
import gatepost.core.takedown.WithdrawConsent;
import gatepost.core.testing.TestSchool;
import gatepost.worker.picture.demo.DrawnScene;
import gatepost.worker.picture.demo.SceneSpec;
import gatepost.worker.testing.PublishingSchool;
import gatepost.worker.testing.SimulatedNetworks;
import gatepost.worker.testing.WorkerTest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A post with a picture, all the way to both networks and away from them again; the worker works by itself. */
class JourneyTest extends WorkerTest {

    private PublishingSchool school;
    private Subject pupil;

    @Override
    protected boolean working() {
        return true;
    }

    @BeforeEach
    void openSchool() {
        school = newPublishingSchool();
        pupil = school.people().pupil("Amelia", "Shah", TestSchool.everything());
    }

    @Test
    void aPictureIsLookedAtAnsweredApprovedPublishedAsItWasApprovedAndRemovedWhenTheConsentIsWithdrawn() {
        school.grace(2);
        var post = waitingPicture();
        school.people().approve(post);
        assertThat(publications(post)).allSatisfy(it -> assertThat(it.state()).isEqualTo(PublicationState.SCHEDULED));
        var approvedAt = clock().instant();
        assertThat(Arrays.stream(school.both()).flatMap(it -> networks().everPosted(it).stream())).isEmpty();

        eventually().untilAsserted(() -> assertThat(publications(post)).extracting(Publication::state).containsOnly(PublicationState.PUBLISHED));
        assertThat(school.state(post)).isEqualTo(PostState.PUBLISHED);
        assertThat(publications(post)).allSatisfy(it -> {
            assertThat(it.published().orElseThrow()).isAfter(approvedAt.plusSeconds(1));
            assertThat(networks().open(it.permalink())).as(it.permalink()).isEqualTo(200);
            assertThat(remote(it)).filteredOn(object -> object.kind() == RemoteKind.POST).singleElement()
                    .satisfies(object -> assertThat(networks().standing(school.account(it.network()))).singleElement()
                            .satisfies(standing -> assertThat(standing.path("id").asText()).isEqualTo(object.remoteId())));
        });
        for (var account : school.both()) { // I1
            assertThat(networks().pictures(account)).singleElement().satisfies(picture -> {
                assertThat(sha256(picture)).isEqualTo(frozen(post).pictures().getFirst().digest());
                assertThat(picture.path("altText").asText()).isEqualTo("Children run.");
            });
        }

        withdraw(new ConsentScope(Network.FACEBOOK, ConsentKind.PHOTO), new ConsentScope(Network.X, ConsentKind.PHOTO));
        eventually().untilAsserted(() -> assertThat(school.state(post)).isEqualTo(PostState.REMOVED));
        for (var account : school.both()) {
            assertThat(networks().everPosted(account)).hasSize(1);
            assertThat(networks().standing(account)).isEmpty();
            assertThat(networks().pictures(account)).isEmpty();
            var takedown = school.takedown(post, account.network()).orElseThrow();
            assertThat(takedown.state()).isEqualTo(TakedownState.CONFIRMED);
            assertThat(takedown.confirmed().orElseThrow()).isAfter(takedown.firstCallAt());
            assertThat(school.publication(post, account.network()).state()).isEqualTo(PublicationState.TAKEN_DOWN);
            assertThat(remote(school.publication(post, account.network()))).filteredOn(it -> it.kind() != RemoteKind.MEDIA)
                    .allSatisfy(object -> assertThat(object.state()).isEqualTo(RemoteState.GONE)).isNotEmpty();
        }
        assertThat(networks().calls(Network.FACEBOOK, "read")).isPositive();
        assertThat(audited(post)).containsSubsequence("POST_PREPARING", "POST_WAITING", "POST_APPROVED", "POST_PUBLISHED", "POST_REMOVED");
        var facebook = school.publication(post, Network.FACEBOOK);
        assertThat(audited(facebook.id())).containsExactly("PUBLICATION_SCHEDULED", "PUBLICATION_SENDING", "PUBLICATION_PUBLISHED",
                "PUBLICATION_TAKEN_DOWN");
        assertThat(audited(school.takedown(post, Network.FACEBOOK).orElseThrow().id()))
                .containsExactly("TAKEDOWN_REQUESTED", "TAKEDOWN_REMOVING", "TAKEDOWN_CONFIRMED");
    }

    @Test
    void aConsentWithdrawnForOneNetworkLeavesThePostOnTheOther() {
        var post = waitingPicture();
        school.people().approve(post);
        eventually().untilAsserted(() -> assertThat(publications(post)).extracting(Publication::state).containsOnly(PublicationState.PUBLISHED));
        withdraw(new ConsentScope(Network.X, ConsentKind.PHOTO));
        eventually().untilAsserted(() -> assertThat(school.publication(post, Network.X).state()).isEqualTo(PublicationState.TAKEN_DOWN));
        assertThat(networks().standing(school.account(Network.X))).isEmpty();
        assertThat(networks().standing(school.account(Network.FACEBOOK))).hasSize(1);
        assertThat(school.state(post)).isEqualTo(PostState.PUBLISHED);
    }

    @Test
    void aNetworkThatFailsForAWhileNeitherBlocksNorRepeatsTheOther() {
        networks().arm(Network.FACEBOOK, "photos", "TRANSIENT_500", 2);
        var post = waitingPicture();
        school.people().approve(post);
        eventually().untilAsserted(() -> assertThat(school.publication(post, Network.X).state()).isEqualTo(PublicationState.PUBLISHED));
        eventually().untilAsserted(() -> assertThat(school.publication(post, Network.FACEBOOK).state()).isEqualTo(PublicationState.PUBLISHED));
        for (var account : school.both()) {
            assertThat(networks().everPosted(account)).hasSize(1);
        }
    }

    @Test
    void aNetworkThatRefusesLeavesTheOtherPublished() {
        networks().arm(Network.X, "createTweet", "PERMISSION_MISSING", 1);
        var post = school.approvedWords("What a morning on the field!", school.both());
        eventually().untilAsserted(() -> assertThat(publications(post)).extracting(Publication::state)
                .containsExactly(PublicationState.PUBLISHED, PublicationState.REFUSED));
        assertThat(networks().everPosted(school.account(Network.FACEBOOK))).hasSize(1);
        assertThat(networks().everPosted(school.account(Network.X))).isEmpty();
    }

    @Test
    void aPostWhoseAnswerWasLostIsFoundByReadingAndStandsOnce() { // I4
        for (var network : PublishingSchool.BOTH) {
            networks().arm(network, SimulatedNetworks.publishing(network), "COMMIT_THEN_DROP", 1);
        }
        var post = waitingPicture();
        school.people().approve(post);
        eventually().untilAsserted(() -> assertThat(publications(post)).extracting(Publication::state).containsOnly(PublicationState.PUBLISHED));
        for (var account : school.both()) {
            var publication = school.publication(post, account.network());
            assertThat(networks().everPosted(account)).singleElement().satisfies(standing ->
                    assertThat(remote(publication)).anySatisfy(object ->
                            assertThat(object.remoteId()).isEqualTo(standing.path("id").asText())));
            assertThat(audited(publication.id())).containsExactly("PUBLICATION_SCHEDULED", "PUBLICATION_SENDING", "PUBLICATION_UNKNOWN",
                    "PUBLICATION_PUBLISHED");
            assertThat(networks().open(publication.permalink())).isEqualTo(200);
        }
    }

    /** A post with one drawn child, looked at by the real child process, answered, checked, submitted and frozen. */
    private UUID waitingPicture() {
        var post = school.people().draft("What a morning on the field!", school.both());
        var picture = school.upload(post, DrawnScene.jpeg(SceneSpec.sportsDay(1, 11)));
        eventually().untilAsserted(() -> assertThat(school.people().faces(post)).isNotEmpty());
        var faces = school.people().faces(post);
        school.people().say(post, picture, faces.getFirst(), AnswerKind.PUPIL, Optional.of(pupil.id()));
        faces.stream().skip(1).forEach(face -> school.people().say(post, picture, face, AnswerKind.COVER, Optional.empty()));
        school.attest(post, picture);
        school.people().check(post);
        bean(Submit.class).handle(school.people().teacher(), post, 2);
        eventually().untilAsserted(() -> assertThat(school.state(post)).isEqualTo(PostState.WAITING));
        return post;
    }

    private void withdraw(ConsentScope... scopes) {
        bean(WithdrawConsent.class).handle(school.people().office(), pupil.id(), Set.of(scopes), "Letter of 3 May");
    }

    private FrozenRevision frozen(UUID post) {
        var revisions = bean(Revisions.class);
        return transaction(() -> revisions.newest(school.id(), post).map(revisions::whole).orElseThrow());
    }

    private List<Publication> publications(UUID post) {
        return PublishingSchool.BOTH.stream().map(network -> school.publication(post, network)).toList();
    }

    private List<RemoteObject> remote(Publication publication) {
        return transaction(() -> bean(RemoteObjects.class).ofPublication(school.id(), publication.id()));
    }

    private static String sha256(JsonNode picture) {
        return picture.path("image").path("sha256").asText();
    }
}
