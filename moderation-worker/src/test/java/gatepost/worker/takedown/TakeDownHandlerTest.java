package gatepost.worker.takedown;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.core.account.CredentialOpener;
import gatepost.core.account.Network;
import gatepost.core.account.SocialAccounts;
import gatepost.core.account.port.Connector;
import gatepost.core.post.PostState;
import gatepost.core.publication.PublicationState;
import gatepost.core.publication.ResolvePublication;
import gatepost.core.publication.ResolvePublication.Resolution;
import gatepost.core.publication.StartSending;
import gatepost.core.shared.JobKind;
import gatepost.core.takedown.RemovePublication;
import gatepost.core.takedown.TakeDownPost;
import gatepost.core.takedown.TakedownState;
import gatepost.worker.account.Bulkhead;
import gatepost.worker.account.DeafDesk;
import gatepost.worker.jobs.JobResult;
import gatepost.worker.testing.PublishingSchool;
import gatepost.worker.testing.WorkerTest;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A takedown wherever its publication stands; "removed" is said only after a read (I9). */
class TakeDownHandlerTest extends WorkerTest {

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
    void whatIsDeletedButCannotBeReadIsNotCalledRemoved() { // I9
        var post = published();
        order(post);
        networks().arm(Network.FACEBOOK, "read", "HTML_503", 2);
        assertThat(takeDown(post)).isInstanceOf(JobResult.Again.class);
        assertThat(networks().standing(school.account(Network.FACEBOOK))).isEmpty();
        assertThat(takedown(post)).isEqualTo(TakedownState.REMOVING);
        assertThat(school.state(post)).isEqualTo(PostState.PUBLISHED);
        networks().disarm();
        takeDown(post);
        assertThat(takedown(post)).isEqualTo(TakedownState.CONFIRMED);
        assertThat(school.state(post)).isEqualTo(PostState.REMOVED);
    }

    @Test
    void whatTheNetworkDoesNotLetUsDeleteAsksAPersonAndIsConfirmedWhenTheyDidIt() {
        var post = published();
        order(post);
        networks().arm(Network.FACEBOOK, "delete", "PERMISSION_MISSING", 1);
        takeDown(post);
        assertThat(takedown(post)).isEqualTo(TakedownState.MANUAL);
        assertThat(networks().standing(school.account(Network.FACEBOOK))).hasSize(1);
        takeDown(post);
        assertThat(takedown(post)).isEqualTo(TakedownState.CONFIRMED);
    }

    @Test
    void whatFailsAgainAndAgainAsksAPersonAndGoesOnTrying() {
        var post = published();
        order(post);
        networks().arm(Network.FACEBOOK, "delete", "TRANSIENT_500", 7);
        for (var i = 0; i < 5; i++) {
            takeDown(post);
            assertThat(takedown(post)).isEqualTo(TakedownState.REMOVING);
        }
        takeDown(post);
        assertThat(takedown(post)).isEqualTo(TakedownState.MANUAL);
        takeDown(post);
        takeDown(post);
        assertThat(takedown(post)).isEqualTo(TakedownState.CONFIRMED);
    }

    @Test
    void whatTheNetworkSaysItRemovesAndDoesNotAsksAPerson() { // C5
        var post = published();
        order(post);
        var deaf = new TakeDownHandler(bean(RemovePublication.class), new DeafDesk(bean(SocialAccounts.class), bean(CredentialOpener.class),
                List.copyOf(context().getBeansOfType(Connector.class))), bean(Bulkhead.class), clock());
        var takedown = school.takedown(post, Network.FACEBOOK).orElseThrow().id();
        var waits = IntStream.range(0, 6).mapToObj(i -> waitOf(deaf.run(school.id(), takedown))).toList();
        assertThat(waits).isSorted().doesNotHaveDuplicates();
        assertThat(waits.getLast()).isGreaterThan(Duration.ofSeconds(50));
        assertThat(takedown(post)).isEqualTo(TakedownState.MANUAL);
        assertThat(school.takedown(post, Network.FACEBOOK).orElseThrow().sentence()).contains("still stands there");
        takeDown(post);
        assertThat(takedown(post)).isEqualTo(TakedownState.CONFIRMED);
    }

    @Test
    void aTryThatWasPutOffIsNoTry() throws InterruptedException {
        var post = published();
        order(post);
        var end = new CountDownLatch(1);
        var inside = new CountDownLatch(3);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 3; i++) {
                threads.submit(() -> bean(Bulkhead.class).pass(Network.FACEBOOK, () -> {
                    inside.countDown();
                    try {
                        end.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return new JobResult.Done();
                }));
            }
            inside.await();
            assertThat(takeDown(post)).isInstanceOf(JobResult.Again.class);
            end.countDown();
        }
        assertThat(school.takedown(post, Network.FACEBOOK).orElseThrow())
                .satisfies(order -> assertThat(order.tries()).isZero())
                .satisfies(order -> assertThat(order.firstCallAt()).isNull());
        takeDown(post);
        assertThat(school.takedown(post, Network.FACEBOOK).orElseThrow().tries()).isEqualTo(1);
    }

    private Duration waitOf(JobResult result) {
        return Duration.between(clock().instant(), ((JobResult.Again) result).notBefore());
    }

    @Test
    void whatWasNotSentIsCancelledWithoutATakedown() {
        var post = school.approvedWords("What a morning!", school.account(Network.FACEBOOK));
        bean(StartSending.class).handle(school.id(), school.publication(post, Network.FACEBOOK).id());
        order(post);
        assertThat(school.publication(post, Network.FACEBOOK).state()).isEqualTo(PublicationState.CANCELLED);
        assertThat(school.takedown(post, Network.FACEBOOK)).isEmpty();
        school.publish(post, Network.FACEBOOK);
        assertThat(networks().everPosted(school.account(Network.FACEBOOK))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"FACEBOOK, feed", "X, createTweet", "MASTODON, createStatus", "WORDPRESS, createPost"})
    void whatMayBePublicIsWatchedAndRemovedWhenItAppears(Network network, String operation) { // I4
        networks().arm(network, operation, "COMMIT_THEN_DROP", 1);
        var post = school.approvedWords("What a morning!", school.account(network));
        school.publish(post, network);
        bean(TakeDownPost.class).handle(school.people().head(), post, "The wrong words", Set.of());
        var takedown = school.takedown(post, network).orElseThrow().id();
        assertThat(run(JobKind.TAKE_DOWN, school.id(), takedown)).isInstanceOf(JobResult.Again.class);
        run(JobKind.RECONCILE, school.id(), school.publication(post, network).id());
        assertThat(school.publication(post, network).state()).isEqualTo(PublicationState.PUBLISHED);
        run(JobKind.TAKE_DOWN, school.id(), takedown);
        assertThat(networks().everPosted(school.account(network))).hasSize(1);
        assertThat(networks().standing(school.account(network))).isEmpty();
        assertThat(school.takedown(post, network).orElseThrow().state()).isEqualTo(TakedownState.CONFIRMED);
        assertThat(school.state(post)).isEqualTo(PostState.REMOVED);
    }

    @Test
    void whatAPersonSaysNeverWentOutIsConfirmed() {
        networks().arm(Network.FACEBOOK, "feed", "FAIL_BEFORE_COMMIT", 1);
        var post = school.approvedWords("What a morning!", school.account(Network.FACEBOOK));
        school.publish(post, Network.FACEBOOK);
        order(post);
        var publication = school.publication(post, Network.FACEBOOK).id();
        for (var reads = 0; reads < 3; reads++) {
            run(JobKind.RECONCILE, school.id(), publication);
        }
        bean(ResolvePublication.class).handle(school.people().head(), post, publication, Resolution.NOT_SENT);
        takeDown(post);
        assertThat(takedown(post)).isEqualTo(TakedownState.CONFIRMED);
    }

    @Test
    void whatIsToBeTriedAgainIsNotTriedAgainOnceItIsToComeDown() {
        networks().arm(Network.FACEBOOK, "feed", "FAIL_BEFORE_COMMIT", 1);
        var post = school.approvedWords("What a morning!", school.account(Network.FACEBOOK));
        school.publish(post, Network.FACEBOOK);
        order(post);
        // The attempt's own answer comes late: it was not taken, and by itself would be tried again.
        sql("UPDATE publication SET state = 'SCHEDULED' WHERE school_id = ?", school.id());
        takeDown(post);
        assertThat(school.publication(post, Network.FACEBOOK).state()).isEqualTo(PublicationState.CANCELLED);
        assertThat(takedown(post)).isEqualTo(TakedownState.CONFIRMED);
        assertThat(school.state(post)).isEqualTo(PostState.STOPPED);
    }

    private UUID published() {
        var post = school.approvedWords("What a morning!", school.account(Network.FACEBOOK));
        school.publish(post, Network.FACEBOOK);
        assertThat(school.state(post)).isEqualTo(PostState.PUBLISHED);
        return post;
    }

    private void order(UUID post) {
        bean(TakeDownPost.class).handle(school.people().head(), post, "The wrong picture", Set.of());
    }

    private JobResult takeDown(UUID post) {
        return run(JobKind.TAKE_DOWN, school.id(), school.takedown(post, Network.FACEBOOK).orElseThrow().id());
    }

    private TakedownState takedown(UUID post) {
        return school.takedown(post, Network.FACEBOOK).orElseThrow().state();
    }
}
