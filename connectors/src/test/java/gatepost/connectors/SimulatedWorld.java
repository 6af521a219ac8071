package gatepost.connectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gatepost.connectors.facebook.FacebookConnector;
import gatepost.connectors.facebook.FacebookSettings;
import gatepost.connectors.instagram.InstagramConnector;
import gatepost.connectors.instagram.InstagramSettings;
import gatepost.connectors.mastodon.MastodonConnector;
import gatepost.connectors.mastodon.MastodonSettings;
import gatepost.connectors.wordpress.WordPressConnector;
import gatepost.connectors.wordpress.WordPressSettings;
import gatepost.connectors.x.XConnector;
import gatepost.connectors.x.XSettings;
import gatepost.core.account.port.AccountAccess;
import gatepost.core.account.port.Connector;
import gatepost.core.account.port.OutgoingPicture;
import gatepost.core.account.port.OutgoingPost;
import gatepost.core.account.port.RemoteRef;
import gatepost.core.account.port.StageOutcome;
import gatepost.simulator.Simulator;
import gatepost.simulator.SimulatorSettings;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;

/** All networks in the simulator, with the invented school's accounts, steered and looked into through the simulator's control. */
final class SimulatedWorld implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final Simulator simulator;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ConnectorsClock clock = new ConnectorsClock();
    private final Map<Networks, Connector> connectors;

    SimulatedWorld(Duration limit) {
        try {
            simulator = Simulator.start(SimulatorSettings.inMemory());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        var base = simulator.baseUri();
        connectors = Map.of(
            Networks.FACEBOOK, new FacebookConnector(
                new FacebookSettings(base.resolve("facebook"), "v24.0", limit, limit), clock),
            Networks.INSTAGRAM, new InstagramConnector(
                new InstagramSettings(base.resolve("instagram"), "v24.0", limit, limit), clock),
            Networks.X, new XConnector(new XSettings(base.resolve("x"), base.resolve("x"), limit, limit), clock),
            Networks.MASTODON, new MastodonConnector(new MastodonSettings(true, limit, limit), clock),
            Networks.WORDPRESS, new WordPressConnector(new WordPressSettings(true, limit, limit), clock));
        provision();
    }

    Connector connector(Networks network) {
        return connectors.get(network);
    }

    AccountAccess access(Networks network) {
        return network.access(switch (network) {
            case FACEBOOK, INSTAGRAM, X -> simulator.baseUri();
            case MASTODON -> simulator.baseUri().resolve("mastodon");
            case WORDPRESS -> simulator.baseUri().resolve("wordpress/oakfield");
        });
    }

    /** Everything staged, however long the network works on it. */
    List<RemoteRef> staged(Networks network, OutgoingPost post) {
        var staged = new ArrayList<RemoteRef>();
        for (var tries = 0; tries < 1_000; tries++) {
            switch (connector(network).stage(access(network), post, List.copyOf(staged))) {
                case StageOutcome.Staged(var ref) -> staged.add(ref);
                case StageOutcome.Working _ -> Thread.yield();
                case StageOutcome.Ready() -> {
                    return staged;
                }
                case StageOutcome.NotStaged(var failure) -> throw new AssertionError(failure);
            }
        }
        throw new AssertionError(network + " works on it for ever");
    }

    void rules(String network, String rule, boolean value) {
        control("POST", network + "/rules", object().put(rule, value));
    }

    /** Posts that stand on a network now, replies of the public aside. */
    List<JsonNode> standing(Networks network) {
        return all(network, switch (network) {
            case FACEBOOK, INSTAGRAM -> "posts";
            case X -> "tweets";
            case MASTODON -> "statuses";
            case WORDPRESS -> "articles";
        }).stream().filter(post -> !post.hasNonNull("deletedTime") && !post.hasNonNull("deletedAt") && !post.hasNonNull("inReplyTo")).toList();
    }

    /** Forgets everything but the accounts. */
    /** What a network wanted to be spared for a minute may be called again: the connectors' time passes, not the networks'. */
    void aMinutePasses() {
        clock.ahead = clock.ahead.plusSeconds(65);
    }

    void startAfresh() {
        aMinutePasses();
        control("POST", "reset", object());
        provision();
    }

    void arm(Networks network, String operation, String kind) {
        control("POST", "faults", object().put("network", name(network)).put("operation", operation).put("kind", kind).put("times", 1)
            .put("delayMs", 1_500));
    }

    String comment(Networks network, String postId, String author, String text, boolean canHide) {
        return control("POST", "comments", object().put("network", name(network)).put("postId", postId).put("author", author)
            .put("text", text).put("canHide", canHide)).path("id").asText();
    }

    /** All things of one kind that the network ever had, as the simulator itself keeps them. */
    List<JsonNode> all(Networks network, String kind) {
        return list(control("GET", "state", object()).path(name(network)).path(kind)).toList();
    }

    /** How often an operation was asked for since a time; an answer that was held back for an earlier test is written down late. */
    long calls(Networks network, String operation, Instant since) {
        return list(control("GET", "requests", object()).path("requests"))
            .filter(call -> call.path("network").asText().equals(name(network)))
            .filter(call -> call.path("operation").asText().equals(operation))
            .filter(call -> !Instant.parse(call.path("time").asText()).isBefore(since)).count();
    }

    static OutgoingPicture picture(int number) {
        var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        image.setRGB(number, number, Color.ORANGE.getRGB());
        var jpeg = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", jpeg);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        var bytes = jpeg.toByteArray();
        return new OutgoingPicture(bytes, "Picture " + number + " of sports day", "digest" + number).at(PictureServer.serve(bytes));
    }

    @Override
    public void close() {
        simulator.close();
        http.close();
    }

    private void provision() {
        var page = Accounts.FACEBOOK;
        control("POST", "facebook/pages", object().put("id", page.remoteId()).put("name", "Oakfield School").put("appId", "900")
            .put("token", page.credentials().part("token")).put("appSecret", page.credentials().part("appSecret")));
        var instagram = Accounts.INSTAGRAM;
        control("POST", "instagram/accounts", object().put("id", instagram.remoteId()).put("username", instagram.handle())
            .put("name", "Oakfield School").put("token", instagram.credentials().part("token"))
            .put("appSecret", instagram.credentials().part("appSecret")));
        AccountAccess x = Accounts.X;
        var user = object().put("id", x.remoteId()).put("handle", x.handle()).put("name", "Oakfield School");
        x.credentials().parts().forEach(user::put);
        control("POST", "x/users", user);
        var mastodon = access(Networks.MASTODON);
        control("POST", "mastodon/accounts", object().put("id", mastodon.remoteId()).put("handle", mastodon.handle())
            .put("name", "Oakfield School").put("token", mastodon.credentials().part("token")));
        var wordPress = access(Networks.WORDPRESS);
        control("POST", "wordpress/sites", object().put("id", wordPress.remoteId()).put("name", "Oakfield School")
            .put("user", wordPress.credentials().part("user")).put("password", wordPress.credentials().part("password")));
    }

    private JsonNode control(String method, String path, ObjectNode body) {
        var request = HttpRequest.newBuilder(simulator.baseUri().resolve("control/" + path)).header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body.toString())).build();
        try {
            var response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new AssertionError(path + " answered " + response.statusCode() + " " + response.body());
            }
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String name(Networks network) {
        return network.name().toLowerCase(Locale.ROOT);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static Stream<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static final class ConnectorsClock extends Clock {

        private Duration ahead = Duration.ZERO;

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
