package gatepost.connectors;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import gatepost.core.account.port.AccountAccess;
import gatepost.core.account.port.ActOutcome;
import gatepost.core.account.port.Candidates;
import gatepost.core.account.port.Failure;
import gatepost.core.account.port.Health;
import gatepost.core.account.port.OutgoingPicture;
import gatepost.core.account.port.OutgoingPost;
import gatepost.core.account.port.Presence;
import gatepost.core.account.port.PublishOutcome;
import gatepost.core.account.port.RemoteComments;
import gatepost.core.account.port.StageOutcome;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The connectors against the simulator, which checks tokens, proofs and OAuth signatures as the networks do. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SimulatedNetworksTest {

    private static final String WORDS = "Sports day: “grand” & <sunny> 🏅\n\nResults at https://www.oakfield.sch.uk/sports?year=2026&x=1 "
        + "and cafe\u0301 \\o/ 100% \"quoted\"";

    private static final Set<Networks> KEEPS_PICTURES_APART = EnumSet.of(Networks.FACEBOOK, Networks.WORDPRESS);

    private SimulatedWorld world;

    @BeforeAll
    void start() {
        world = new SimulatedWorld(Duration.ofSeconds(5));
    }

    @AfterAll
    void stop() {
        world.close();
    }

    @BeforeEach
    void startAfresh() {
        world.startAfresh();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Networks.class)
    void credentialsAreGoodForTheirOwnAccountAloneAndNotWhenTheNetworkIsTiredOfThem(Networks network) {
        var connector = world.connector(network);
        var access = world.access(network);
        assertThat(connector.health(access)).isEqualTo(new Health.Well());

        if (network != Networks.WORDPRESS) { // where the site itself is the account
            var another = new AccountAccess(access.accountId(), "999", access.handle(), access.credentials());
            assertThat(connector.health(another)).isInstanceOfSatisfying(Health.Ill.class,
                ill -> assertThat(ill.failure().sentence()).contains("no longer leads to the school's"));
        }
        world.arm(network, "*", "TOKEN_EXPIRED");
        assertThat(connector.health(access)).isInstanceOfSatisfying(Health.Ill.class,
            ill -> assertThat(ill.failure().kind()).isEqualTo(Failure.Kind.RECONNECT));
        world.arm(network, "*", "HTML_503");
        assertThat(connector.health(access)).isInstanceOf(Health.NotAsked.class);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Networks.class)
    void aPostWithPicturesGoesOutIsFoundAgainAndIsTakenDownPieceByPiece(Networks network) {
        var connector = world.connector(network);
        var access = world.access(network);
        var before = Instant.now();
        var post = post(4);
        var published = publish(network, post);

        assertThat(published.permalink()).startsWith("http://127.0.0.1:");
        assertThat(texts(network)).hasSize(1).allSatisfy(text -> assertThat(text).contains(written(network)));
        assertThat(pictures(network)).filteredOn(media -> media.path("children").isEmpty()).extracting(media -> media.path(network == Networks.MASTODON ? "description" : "altText").asText())
            .containsExactlyElementsOf(post.pictures().stream().map(OutgoingPicture::altText).toList());
        assertThat(published.objects()).hasSize(KEEPS_PICTURES_APART.contains(network) ? 5 : 1);

        var found = (Candidates.Found) connector.findCandidates(access, post, before);
        assertThat(found.posts()).hasSize(1);
        assertThat(found.posts().getFirst().objects()).isEqualTo(published.objects());
        assertThat(found.posts().getFirst().permalink()).isEqualTo(published.permalink());
        assertThat(connector.findCandidates(access, new OutgoingPost("words", WORDS, List.of()), before))
            .isEqualTo(new Candidates.Found(List.of()));

        for (var object : published.objects()) {
            assertThat(connector.inspect(access, object)).isEqualTo(new Presence.Live());
        }
        for (var object : published.objects()) {
            assertThat(connector.remove(access, object)).isEqualTo(new ActOutcome.Done());
            assertThat(connector.remove(access, object)).isEqualTo(new ActOutcome.Done());
            assertThat(connector.inspect(access, object)).isEqualTo(new Presence.Gone());
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Networks.class)
    void aSinglePictureAndWordsAloneAreFoundAgainToo(Networks network) {
        var before = Instant.now();
        for (var post : network == Networks.INSTAGRAM ? List.of(new OutgoingPost("one", "One picture", List.of(SimulatedWorld.picture(1))))
            : List.of(new OutgoingPost("one", "One picture", List.of(SimulatedWorld.picture(1))), new OutgoingPost("none", "None", List.of()))) {
            publish(network, post);
            var found = (Candidates.Found) world.connector(network).findCandidates(world.access(network), post, before);
            assertThat(found.posts()).as(post.text()).hasSize(1);
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(value = Networks.class, names = {"FACEBOOK", "X"})
    void theSameWordsAgainAreSaidToBeThereAlready(Networks network) {
        var post = new OutgoingPost("same", "Same again", List.of());
        publish(network, post);
        assertThat(world.connector(network).publish(world.access(network), post, List.of())).isInstanceOf(PublishOutcome.AlreadyThere.class);
        assertThat(texts(network)).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Networks.class)
    void everyCommentOfALongConversationIsListedAndOneCanBeHiddenAndShown(Networks network) {
        var connector = world.connector(network);
        var post = publish(network, post(1)).objects().getFirst();
        IntStream.range(0, 230).forEach(i -> world.comment(network, post.id(), "Parent " + i, "Comment & <" + i + ">", true));
        var answerTo = world.comment(network, post.id(), "Jo Parent", "Look 😀", true);
        IntStream.range(0, 40).forEach(i -> world.comment(network, answerTo, "Parent " + i, "I see it " + i, true));
        var answer = world.comment(network, answerTo, "Sam Parent", "An answer", true);

        var listed = ((RemoteComments.Listed) connector.comments(world.access(network), post)).comments();
        assertThat(listed).hasSize(272);
        // On Instagram what is hidden is no longer listed, only read by itself.
        var listsHidden = network != Networks.INSTAGRAM;
        assertThat(listed.stream().map(RemoteComments.RemoteComment::id).distinct()).hasSize(272);
        var found = listed.stream().filter(comment -> comment.id().equals(answer)).findFirst().orElseThrow();
        assertThat(found.parentId()).contains(answerTo);
        assertThat(found.authorName().orElseThrow()).startsWith(network == Networks.INSTAGRAM ? "@samparent" : "Sam Parent");
        assertThat(found.permalink()).startsWith("http://127.0.0.1:");

        if (network == Networks.MASTODON) {
            var refused = (ActOutcome.NotDone) connector.setHidden(world.access(network), answer, true);
            assertThat(refused.failure().kind()).isEqualTo(Failure.Kind.MANUAL);
            return;
        }
        assertThat(connector.setHidden(world.access(network), answer, true)).isEqualTo(new ActOutcome.Done());
        assertThat(connector.inspectComment(world.access(network), post, answer)).isEqualTo(new Presence.Hidden());
        assertThat(hidden(network, answer)).isTrue();
        assertThat(((RemoteComments.Listed) connector.comments(world.access(network), post)).comments())
            .filteredOn(RemoteComments.RemoteComment::hidden).extracting(RemoteComments.RemoteComment::id)
            .containsExactlyElementsOf(listsHidden ? List.of(answer) : List.of());
        assertThat(connector.setHidden(world.access(network), answer, false)).isEqualTo(new ActOutcome.Done());
        assertThat(connector.inspectComment(world.access(network), post, answer)).isEqualTo(new Presence.Live());
        assertThat(hidden(network, answer)).isFalse();
    }

    @Test
    void aCommentThatFacebookKeepsFromHidingBecomesAPersonsTask() {
        var post = publish(Networks.FACEBOOK, post(0)).objects().getFirst();
        var comment = world.comment(Networks.FACEBOOK, post.id(), "Jo Parent", "Tagged by somebody", false);
        var outcome = (ActOutcome.NotDone) world.connector(Networks.FACEBOOK).setHidden(world.access(Networks.FACEBOOK), comment, true);
        assertThat(outcome.failure().kind()).isEqualTo(Failure.Kind.MANUAL);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Networks.class)
    void aCommentThatNeverWasIsGone(Networks network) {
        var post = publish(network, post(1)).objects().getFirst();
        assertThat(world.connector(network).inspectComment(world.access(network), post, network == Networks.FACEBOOK ? "1_2" : "12"))
            .isEqualTo(new Presence.Gone());
    }

    @Test
    void whereInstagramDoesNotLetAPostBeDeletedAPersonIsAskedAndNobodyCanCommentMeanwhile() {
        var post = publish(Networks.INSTAGRAM, post(2)).objects().getFirst();
        world.rules("instagram", "deletable", false);
        try {
            var outcome = (ActOutcome.NotDone) world.connector(Networks.INSTAGRAM).remove(world.access(Networks.INSTAGRAM), post);
            assertThat(outcome.failure().kind()).isEqualTo(Failure.Kind.MANUAL);
            assertThat(outcome.failure().sentence()).contains("Instagram app", "Delete");
            assertThat(world.standing(Networks.INSTAGRAM)).singleElement()
                .satisfies(standing -> assertThat(standing.path("commentsOpen").asBoolean()).isFalse());
        } finally {
            world.rules("instagram", "deletable", true);
        }
    }

    @Test
    void whatAPersonIsAskedToDoIsSaidAlsoWhereTheCommentsCouldNotBeClosed() {
        var post = publish(Networks.INSTAGRAM, post(2)).objects().getFirst();
        world.rules("instagram", "deletable", false);
        world.arm(Networks.INSTAGRAM, "hide", "TRANSIENT_500");
        try {
            var outcome = (ActOutcome.NotDone) world.connector(Networks.INSTAGRAM).remove(world.access(Networks.INSTAGRAM), post);
            assertThat(outcome.failure().kind()).isEqualTo(Failure.Kind.MANUAL);
        } finally {
            world.rules("instagram", "deletable", true);
        }
    }

    @Test
    void aPictureThatCannotBeReadBeforeAnArticleIsWrittenLeavesNoDoubtThatThereIsNone() {
        var post = post(1);
        var connector = world.connector(Networks.WORDPRESS);
        var staged = (StageOutcome.Staged) connector.stage(world.access(Networks.WORDPRESS), post, List.of());
        world.arm(Networks.WORDPRESS, "readMedia", "TRANSIENT_500");
        assertThat(connector.publish(world.access(Networks.WORDPRESS), post, List.of(staged.ref()))).isInstanceOf(PublishOutcome.Refused.class);
        assertThat(world.standing(Networks.WORDPRESS)).isEmpty();
    }

    @Test
    void mastodonAnswersTheSameKeyWithThePostThatIsThereAndWordPressIsFoundByItsMark() {
        var post = new OutgoingPost("publication-9", "Once and only once", List.of());
        assertThat(publish(Networks.MASTODON, post)).isEqualTo(publish(Networks.MASTODON, post));
        assertThat(texts(Networks.MASTODON)).hasSize(1);

        publish(Networks.WORDPRESS, new OutgoingPost("publication-8", post.text(), List.of()));
        var ours = publish(Networks.WORDPRESS, post);
        var found = (Candidates.Found) world.connector(Networks.WORDPRESS).findCandidates(world.access(Networks.WORDPRESS), post, Instant.EPOCH);
        assertThat(found.posts()).extracting(Candidates.Candidate::permalink).containsExactly(ours.permalink());
    }

    private PublishOutcome.Published publish(Networks network, OutgoingPost post) {
        return (PublishOutcome.Published) world.connector(network).publish(world.access(network), post, world.staged(network, post));
    }

    private static OutgoingPost post(int pictures) {
        return new OutgoingPost("words", WORDS, IntStream.range(0, pictures).mapToObj(SimulatedWorld::picture).toList());
    }

    private List<String> texts(Networks network) {
        var words = switch (network) {
            case FACEBOOK -> "message";
            case INSTAGRAM -> "caption";
            case X, MASTODON -> "text";
            case WORDPRESS -> "content";
        };
        return world.standing(network).stream().map(post -> post.path(words).asText()).toList();
    }

    /** WordPress is given HTML. */
    private static String written(Networks network) {
        return network == Networks.WORDPRESS ? "Sports day: “grand” &amp; &lt;sunny&gt; 🏅</p>" : WORDS;
    }

    private List<JsonNode> pictures(Networks network) {
        return world.all(network, switch (network) {
            case FACEBOOK -> "photos";
            case INSTAGRAM -> "containers";
            case X -> "media";
            case MASTODON -> "attachments";
            case WORDPRESS -> "pictures";
        });
    }

    private boolean hidden(Networks network, String id) {
        var comment = world.all(network, network == Networks.X ? "tweets" : "comments").stream()
            .filter(found -> found.path("id").asText().equals(id)).findFirst().orElseThrow();
        return network == Networks.WORDPRESS ? comment.path("status").asText().equals("hold") : comment.path("hidden").asBoolean();
    }
}
