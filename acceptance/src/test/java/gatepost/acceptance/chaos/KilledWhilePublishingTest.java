package gatepost.acceptance.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import gatepost.acceptance.stack.StackUnderTest;
import gatepost.launcher.bench.journey.ApiPost;
import gatepost.launcher.bench.journey.ApiSession;
import gatepost.launcher.bench.journey.NetworksDesk;
import gatepost.launcher.bench.journey.Patience;
import gatepost.worker.picture.demo.DrawnScene;
import gatepost.worker.picture.demo.SceneSpec;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole process is killed while a network has taken what it was sent and nobody has read its answer. */
@TestInstance(Lifecycle.PER_CLASS)
class KilledWhilePublishingTest {

    private static final int LONGER_THAN_THE_PROCESS_LIVES_MS = 60_000;

    private StackUnderTest stack;
    private ApiSession teacher;
    private ApiSession head;
    private NetworksDesk networks;

    @BeforeAll
    void start() throws Exception {
        stack = StackUnderTest.start();
    }

    @BeforeEach
    void signIn() throws Exception {
        teacher = ApiSession.signIn(stack.address(), "teacher@willowbrook.example", "rainy-maple-lane");
        head = ApiSession.signIn(stack.address(), "head@willowbrook.example", "brass-school-bell");
        networks = new NetworksDesk(stack.networks());
    }

    @AfterEach
    void leave() {
        List.of(teacher, head).forEach(ApiSession::close);
        networks.close();
    }

    @AfterAll
    void end() throws Exception {
        stack.close();
    }

    @ParameterizedTest
    @CsvSource({"facebook, photos, photos", "facebook, feed, posts", "x, createTweet, tweets"})
    void aPostStandsOnceOnEachNetworkAfterAKillInTheMiddleOfPublishing(String network, String operation, String kept) throws Exception {
        var words = "A morning on the field, and then " + operation + ".";
        var post = ApiPost.write(teacher, "On the field", words);
        post.addPhoto(DrawnScene.jpeg(SceneSpec.sportsDay(2, operation.length())));
        post.answerFaces(pupil());
        post.submit();
        networks.tell("faults", Map.of("network", network, "operation", operation, "kind", "COMMIT_THEN_DELAY",
                "times", 1, "delayMs", LONGER_THAN_THE_PROCESS_LIVES_MS));
        int before = kept(network, kept).size();

        post.approve(head);
        Patience.until("the network has it", () -> kept(network, kept).size(), now -> now > before);
        // The other network is done, so that this kill strikes one call alone.
        Patience.until("one is done and one is being sent", () -> states(post), states -> states.containsAll(List.of("PUBLISHED", "SENDING")));
        stack.kill();
        stack.startAgain();

        Patience.until("both networks are known to have it", () -> states(post), List.of("PUBLISHED", "PUBLISHED")::equals);
        assertThat(kept("facebook", "posts")).filteredOn(each -> each.path("message").asText().equals(words)).hasSize(1);
        assertThat(kept("x", "tweets")).filteredOn(each -> each.path("text").asText().contains(words)).hasSize(1);
    }

    private List<String> states(ApiPost post) throws Exception {
        return post.publications().stream().map(each -> each.path("state").asText()).toList();
    }

    private List<JsonNode> kept(String network, String kind) throws Exception {
        return StreamSupport.stream(networks.state().path(network).path(kind).spliterator(), false).toList();
    }

    private String pupil() throws Exception {
        return teacher.search("/subjects", "holloway").get(0).path("id").asText();
    }
}
