package gatepost.worker.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gatepost.core.account.Credentials;
import gatepost.core.account.Network;
import gatepost.core.account.SocialAccount;
import gatepost.simulator.Simulator;
import gatepost.simulator.SimulatorSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;

/** All networks on loopback, steered and looked into over HTTP only, as a stranger would. */
public final class SimulatedNetworks implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Simulator simulator;

    public SimulatedNetworks() {
        try {
            simulator = Simulator.start(SimulatorSettings.inMemory());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Settings with which the real connectors speak to these networks. */
    public Map<String, Object> settings() {
        return Map.of("gatepost.networks.facebook.base-url", address("facebook"), "gatepost.networks.instagram.base-url", address("instagram"),
                "gatepost.networks.x.base-url", address("x"),
                "gatepost.networks.x.web-url", address("x"), "gatepost.networks.mastodon.plain-http", true,
                "gatepost.networks.wordpress.plain-http", true);
    }

    private String address(String network) {
        return simulator.baseUri().resolve(network).toString();
    }

    /** Makes credentials for an account and sets it up with them. */
    Credentials provision(Network network, String id, String handle) {
        var credentials = credentials(network, id);
        var account = JSON.createObjectNode().put("id", id).put("name", "Test School").put("handle", handle).put("username", handle).put("appId", "900");
        credentials.parts().forEach(account::put);
        control("POST", switch (network) {
            case FACEBOOK -> "facebook/pages";
            case INSTAGRAM -> "instagram/accounts";
            case X -> "x/users";
            case MASTODON -> "mastodon/accounts";
            case WORDPRESS -> "wordpress/sites";
        }, account);
        return credentials;
    }

    private Credentials credentials(Network network, String id) {
        return new Credentials(switch (network) {
            case FACEBOOK, INSTAGRAM -> Map.of("token", "t" + id, "appSecret", "s" + id);
            case X -> Map.of("consumerKey", "ck" + id, "consumerSecret", "cs" + id, "token", "t" + id, "tokenSecret", "ts" + id);
            case MASTODON -> Map.of("token", "t" + id, "address", address("mastodon"));
            case WORDPRESS -> Map.of("user", "gatepost", "password", "p" + id, "address", address("wordpress/" + id));
        });
    }

    /** Name of the one irreversible call. */
    public static String publishing(Network network) {
        return switch (network) {
            case FACEBOOK -> "feed";
            case INSTAGRAM -> "publish";
            case X -> "createTweet";
            case MASTODON -> "createStatus";
            case WORDPRESS -> "createPost";
        };
    }

    /** Lets the next calls of one kind fail. */
    public void arm(Network network, String operation, String kind, int times) {
        control("POST", "faults", JSON.createObjectNode().put("network", name(network)).put("operation", operation).put("kind", kind)
                .put("times", times));
    }

    /** Sets one of a network's own rules. */
    public void rule(Network network, String rule, long value) {
        control("POST", name(network) + "/rules", JSON.createObjectNode().put(rule, value));
    }

    public void disarm() {
        control("DELETE", "faults", JSON.createObjectNode());
    }

    /** Everything this account ever posted, also what was deleted since. */
    public List<JsonNode> everPosted(SocialAccount account) {
        return switch (account.network()) {
            case FACEBOOK -> owned(account, "posts", "/pageId");
            case INSTAGRAM -> owned(account, "posts", "/accountId");
            case X -> owned(account, "tweets", "/author/id");
            case MASTODON -> owned(account, "statuses", "/author/id");
            case WORDPRESS -> owned(account, "articles", "/siteId");
        };
    }

    /** What of it the public sees now. */
    public List<JsonNode> standing(SocialAccount account) {
        return everPosted(account).stream().filter(SimulatedNetworks::live).toList();
    }

    /** Pictures this account uploaded that were not deleted. */
    public List<JsonNode> pictures(SocialAccount account) {
        return (switch (account.network()) {
            case FACEBOOK -> owned(account, "photos", "/pageId");
            case INSTAGRAM -> owned(account, "containers", "/accountId");
            case X -> owned(account, "media", "/ownerId");
            case MASTODON -> owned(account, "attachments", "/ownerId");
            case WORDPRESS -> owned(account, "pictures", "/siteId");
        }).stream().filter(SimulatedNetworks::live).toList();
    }

    private List<JsonNode> owned(SocialAccount account, String things, String owner) {
        return list(account.network(), things).stream().filter(thing -> thing.at(owner).asText().equals(account.remoteId())).toList();
    }

    /** A member of the public comments under a post. */
    public void comment(Network network, String postId, String author, String words) {
        control("POST", "comments", JSON.createObjectNode().put("network", name(network)).put("postId", postId).put("author", author)
                .put("text", words).put("canHide", true));
    }

    /** How often an operation was called, whoever called it. */
    public long calls(Network network, String operation) {
        return StreamSupport.stream(control("GET", "requests", JSON.createObjectNode()).path("requests").spliterator(), false)
                .filter(call -> call.path("network").asText().equals(name(network)))
                .filter(call -> call.path("operation").asText().equals(operation)).count();
    }

    /** Status of a page of these networks, asked for without any credentials. */
    public int open(String permalink) {
        try {
            return http.send(HttpRequest.newBuilder(URI.create(permalink)).build(), BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private List<JsonNode> list(Network network, String things) {
        var all = control("GET", "state", JSON.createObjectNode()).path(name(network)).path(things);
        return StreamSupport.stream(all.spliterator(), false).toList();
    }

    private static boolean live(JsonNode thing) {
        return !thing.hasNonNull("deletedTime") && !thing.hasNonNull("deletedAt");
    }

    private static String name(Network network) {
        return network.name().toLowerCase(Locale.ROOT);
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
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        simulator.close();
        http.close();
    }
}
