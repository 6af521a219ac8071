package gatepost.worker.comment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import gatepost.core.account.ConnectAccount;
import gatepost.core.account.Credentials;
import gatepost.core.account.Network;
import gatepost.core.account.port.OutgoingPost;
import gatepost.core.account.port.PublishOutcome;
import gatepost.core.comment.Comment;
import gatepost.core.comment.CommentState;
import gatepost.core.comment.ModerateComment;
import gatepost.core.comment.ModerationKind;
import gatepost.core.comment.NoticeComment;
import gatepost.core.comment.PublishedPostRows;
import gatepost.core.comment.ReasonCode;
import gatepost.core.comment.WatchedPost;
import gatepost.core.school.Role;
import gatepost.core.shared.Actor;
import gatepost.core.shared.Ids;
import gatepost.core.testing.DatabaseTest;
import gatepost.simulator.Simulator;
import gatepost.simulator.SimulatorSettings;
import gatepost.worker.account.AccountDesk;
import gatepost.worker.jobs.JobResult;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From a parent's comment to its hiding, through the real connectors and the simulated networks. */
class SimulatedCommentsTest extends DatabaseTest {

    private static final Map<Network, Map<String, String>> CREDENTIALS = Map.of(
            Network.FACEBOOK, Map.of("token", "page-token", "appSecret", "app-secret"),
            Network.X, Map.of("consumerKey", "key", "consumerSecret", "secret", "token", "2002-token", "tokenSecret", "token-secret"));

    private final JsonMapper json = new JsonMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private Simulator simulator;

    @Override
    protected Map<String, Object> settings() {
        try {
            simulator = Simulator.start(SimulatorSettings.inMemory());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        control("facebook/pages", with(Network.FACEBOOK, "id", "1001", "name", "Oakfield", "appId", "900"));
        control("x/users", with(Network.X, "id", "2002", "handle", "oakfield", "name", "Oakfield"));
        return Map.of("gatepost.networks.facebook.base-url", simulator.baseUri().resolve("facebook").toString(),
                "gatepost.networks.x.base-url", simulator.baseUri().resolve("x").toString(),
                "gatepost.networks.x.web-url", simulator.baseUri().resolve("x").toString());
    }

    @AfterAll
    void stopSimulator() {
        simulator.close();
        http.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"FACEBOOK", "X"})
    void aParentsCommentIsReadInHiddenAndShownAgain(Network network) {
        var post = publish(network);
        var remoteId = control("comments", Map.of("network", network.name().toLowerCase(), "postId", post.remoteId(), "author", "Pat Parent",
                "text", "The head is a f***ing idiot", "canHide", true)).path("id").asText();

        assertThat(bean(ReadComments.class).read(post)).isEmpty();
        var comment = logged(post);
        assertThat(comment.remoteId()).isEqualTo(remoteId);
        assertThat(comment.words()).isEqualTo("The head is a f***ing idiot");
        assertThat(comment.authorName()).startsWith("Pat Parent");
        assertThat(comment.verdict().name()).isNotEqualTo("ALLOW");

        moderate(comment, ModerationKind.HIDE);
        assertThat(work(comment)).isEqualTo(new JobResult.Done());
        assertThat(logged(post).state()).isEqualTo(CommentState.HIDDEN);
        assertThat(hiddenThere(network, remoteId)).isTrue();

        bean(ReadComments.class).read(post);
        assertThat(logged(post).state()).isEqualTo(CommentState.HIDDEN);

        moderate(comment, ModerationKind.UNHIDE);
        assertThat(work(comment)).isEqualTo(new JobResult.Done());
        assertThat(logged(post).state()).isEqualTo(CommentState.VISIBLE);
        assertThat(hiddenThere(network, remoteId)).isFalse();
    }

    private WatchedPost publish(Network network) {
        var school = newSchool();
        var account = bean(ConnectAccount.class).connect(new Actor.Software(school), network, network == Network.FACEBOOK ? "1001" : "2002",
                "Oakfield", "oakfield", new Credentials(CREDENTIALS.get(network)));
        var desk = bean(AccountDesk.class).open(school, account.id());
        var published = (PublishOutcome.Published) desk.connector().publish(desk.access(), new OutgoingPost("p", "Sports day", List.of()), List.of());
        return new PublishedPostRows(this::sql).publish(school, account.id(), network, published.objects().getFirst().id(), clock().instant());
    }

    private Comment logged(WatchedPost post) {
        return bean(NoticeComment.class).logged(post).getFirst();
    }

    private void moderate(Comment comment, ModerationKind kind) {
        bean(ModerateComment.class).handle(new Actor.Person(comment.schoolId(), Ids.next(), Ids.next(), "Sam Senior", Role.SLT), comment.id(),
                kind, ReasonCode.ABUSE);
    }

    private JobResult work(Comment comment) {
        return bean(ModerateCommentHandler.class).run(comment.schoolId(), comment.id());
    }

    private boolean hiddenThere(Network network, String id) {
        var things = state().path(network.name().toLowerCase()).path(network == Network.FACEBOOK ? "comments" : "tweets");
        for (var thing : things) {
            if (thing.path("id").asText().equals(id)) {
                return thing.path("hidden").asBoolean();
            }
        }
        throw new AssertionError("The simulator has no comment " + id);
    }

    private static Map<String, String> with(Network network, String... more) {
        var all = new HashMap<>(CREDENTIALS.get(network));
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }

    private JsonNode state() {
        return send(HttpRequest.newBuilder(simulator.baseUri().resolve("control/state")).build());
    }

    private JsonNode control(String path, Map<String, ?> body) {
        try {
            return send(HttpRequest.newBuilder(simulator.baseUri().resolve("control/" + path)).header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(json.writeValueAsString(body))).build());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode send(HttpRequest request) {
        try {
            var response = http.send(request, BodyHandlers.ofString());
            assertThat(response.statusCode()).as(request.uri().getPath()).isLessThan(300);
            return json.readTree(response.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
