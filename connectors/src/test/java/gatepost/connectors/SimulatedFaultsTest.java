package gatepost.connectors;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.core.account.port.ActOutcome;
import gatepost.core.account.port.Candidates;
import gatepost.core.account.port.OutgoingPost;
import gatepost.core.account.port.PublishOutcome;
import gatepost.core.account.port.RemoteKind;
import gatepost.core.account.port.RemoteRef;
import gatepost.core.account.port.StageOutcome;
import gatepost.simulator.fault.FaultKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every write against every fault of the simulator, compared with what the simulator says really happened. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SimulatedFaultsTest {

    private static final OutgoingPost POST = new OutgoingPost("p", "Results of sports day & more: https://www.oakfield.sch.uk/",
        List.of(SimulatedWorld.picture(1), SimulatedWorld.picture(2)));

    private final Map<String, Map<Step, String>> matrix = new TreeMap<>();
    private SimulatedWorld world;

    /** Each write by the name of the simulator's operation. */
    enum Step {
        FACEBOOK_STAGE(Networks.FACEBOOK, "photos"),
        FACEBOOK_PUBLISH(Networks.FACEBOOK, "feed"),
        FACEBOOK_REMOVE(Networks.FACEBOOK, "delete"),
        FACEBOOK_HIDE(Networks.FACEBOOK, "hide"),
        X_STAGE(Networks.X, "uploadMedia"),
        X_ALT_TEXT(Networks.X, "mediaMetadata"),
        X_PUBLISH(Networks.X, "createTweet"),
        X_REMOVE(Networks.X, "deleteTweet"),
        X_HIDE(Networks.X, "hideReply"),
        MASTODON_STAGE(Networks.MASTODON, "uploadMedia"),
        MASTODON_PUBLISH(Networks.MASTODON, "createStatus"),
        MASTODON_REMOVE(Networks.MASTODON, "deleteStatus"),
        WORDPRESS_STAGE(Networks.WORDPRESS, "uploadMedia"),
        WORDPRESS_PUBLISH(Networks.WORDPRESS, "createPost"),
        WORDPRESS_REMOVE(Networks.WORDPRESS, "deletePost"),
        WORDPRESS_HIDE(Networks.WORDPRESS, "hide"),
        INSTAGRAM_STAGE(Networks.INSTAGRAM, "container"),
        INSTAGRAM_PUBLISH(Networks.INSTAGRAM, "publish"),
        INSTAGRAM_REMOVE(Networks.INSTAGRAM, "delete"),
        INSTAGRAM_HIDE(Networks.INSTAGRAM, "hide");

        final Networks network;
        final String operation;

        Step(Networks network, String operation) {
            this.network = network;
            this.operation = operation;
        }
    }

    @BeforeAll
    void start() {
        world = new SimulatedWorld(Duration.ofMillis(900));
    }

    @BeforeEach
    void startAfresh() {
        world.startAfresh();
    }

    @AfterAll
    void stop() {
        world.close();
        System.out.printf("%n%-20s", "simulator's fault");
        Stream.of(Step.values()).forEach(step -> System.out.printf(" %-31s", step));
        System.out.println();
        matrix.forEach((fault, row) -> {
            System.out.printf("%-20s", fault);
            Stream.of(Step.values()).forEach(step -> System.out.printf(" %-31s", row.getOrDefault(step, "-")));
            System.out.println();
        });
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("publishing")
    void whatIsSaidOfAPostIsTrueAndAnUnknownOneIsFoundByReading(Step step, FaultKind fault) {
        var connector = world.connector(step.network);
        var access = world.access(step.network);
        var since = Instant.now();
        var staged = world.staged(step.network, POST);
        world.arm(step.network, step.operation, fault.name());

        var outcome = connector.publish(access, POST, staged);

        var standing = posts(step.network);
        note(step, fault, outcome.getClass().getSimpleName() + ", really " + standing);
        assertThat(world.calls(step.network, step.operation, since)).isLessThanOrEqualTo(1);
        switch (outcome) {
            case PublishOutcome.Published _ -> assertThat(standing).isEqualTo(1);
            case PublishOutcome.Refused _, PublishOutcome.AlreadyThere _ -> assertThat(standing).isZero();
            case PublishOutcome.Unknown _ -> {
                var found = (Candidates.Found) connector.findCandidates(access, POST, since);
                assertThat(found.posts()).hasSize(standing);
            }
        }
        assertThat(outcome).isNotInstanceOf(PublishOutcome.Published.class);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("repeatable")
    void whatMayBeRepeatedEndsAsAskedAfterARepeat(Step step, FaultKind fault) {
        var target = target(step);
        world.arm(step.network, step.operation, fault.name());
        var first = act(step, target);
        note(step, fault, first.getClass().getSimpleName());
        assertThat(first).isInstanceOfAny(StageOutcome.NotStaged.class, ActOutcome.NotDone.class);
        world.aMinutePasses();
        assertThat(act(step, target)).isInstanceOfAny(StageOutcome.Staged.class, ActOutcome.Done.class);
        assertThat(posts(step.network)).isEqualTo(step.name().endsWith("REMOVE") ? 0 : target.isEmpty() ? 0 : 1);
    }

    static Stream<Arguments> publishing() {
        return everyFaultOf(Stream.of(Step.values()).filter(step -> step.name().endsWith("PUBLISH")));
    }

    static Stream<Arguments> repeatable() {
        return everyFaultOf(Stream.of(Step.values()).filter(step -> !step.name().endsWith("PUBLISH")));
    }

    private static Stream<Arguments> everyFaultOf(Stream<Step> steps) {
        return steps.flatMap(step -> Stream.of(FaultKind.values()).map(fault -> Arguments.of(step, fault)));
    }

    /** What the step works on: nothing for staging, otherwise a post and, for hiding, a comment under it. */
    private List<String> target(Step step) {
        if (step.name().endsWith("STAGE") || step == Step.X_ALT_TEXT) {
            return List.of();
        }
        var post = new OutgoingPost("p", "Sports day", step.network == Networks.INSTAGRAM ? List.of(POST.pictures().getFirst()) : List.of());
        var published = (PublishOutcome.Published) world.connector(step.network)
            .publish(world.access(step.network), post, world.staged(step.network, post));
        var id = published.objects().getFirst().id();
        return step.name().endsWith("HIDE") ? List.of(id, world.comment(step.network, id, "Jo Parent", "Hm", true)) : List.of(id);
    }

    private Object act(Step step, List<String> target) {
        var connector = world.connector(step.network);
        var access = world.access(step.network);
        return switch (step) {
            case FACEBOOK_HIDE, X_HIDE, WORDPRESS_HIDE, INSTAGRAM_HIDE -> connector.setHidden(access, target.get(1), true);
            case FACEBOOK_REMOVE, X_REMOVE, MASTODON_REMOVE, WORDPRESS_REMOVE, INSTAGRAM_REMOVE ->
                connector.remove(access, new RemoteRef(RemoteKind.POST, target.getFirst()));
            default -> Accounts.hand(connector, access, POST.pictures().getFirst());
        };
    }

    private int posts(Networks network) {
        return world.standing(network).size();
    }

    private void note(Step step, FaultKind fault, String outcome) {
        matrix.computeIfAbsent(fault.name(), _ -> new TreeMap<>()).put(step, outcome);
    }
}
