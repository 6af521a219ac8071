package gatepost.connectors.x;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import gatepost.connectors.http.Message;
import gatepost.connectors.http.Multipart;
import gatepost.connectors.http.OtherAnswer;
import java.io.IOException;
import java.util.Map;
import twitter4j.HttpParameter;
import twitter4j.HttpRequest;
import twitter4j.RequestMethod;

/**
 * The calls that Twitter4J does not have (media, alt text) or gets wrong (hiding a reply throws before it sends), with its signature.
 * Neither JSON nor multipart bodies are part of what is signed.
 */
final class SignedCalls {

    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final XSettings settings;
    private final WiredAuthorization authorization;

    SignedCalls(XSettings settings, WiredAuthorization authorization) {
        this.settings = settings;
        this.authorization = authorization;
    }

    JsonNode upload(byte[] jpeg) throws IOException {
        var address = settings.address("media/upload");
        return send(new Multipart()
            .field("media_category", "tweet_image")
            .file("media", "picture.jpg", "image/jpeg", jpeg)
            .message("POST", address, signed(RequestMethod.POST, address)));
    }

    JsonNode describe(String mediaId, String altText) throws IOException {
        var body = NODES.objectNode().put("id", mediaId);
        body.putObject("metadata").putObject("alt_text").put("text", altText);
        return json(RequestMethod.POST, "media/metadata", body);
    }

    JsonNode setHidden(long tweetId, boolean hidden) throws IOException {
        return json(RequestMethod.PUT, "tweets/" + tweetId + "/hidden", NODES.objectNode().put("hidden", hidden));
    }

    JsonNode me() throws IOException {
        var address = settings.address("users/me");
        return send(Message.of("GET", address, signed(RequestMethod.GET, address)));
    }

    private JsonNode json(RequestMethod method, String path, JsonNode body) throws IOException {
        var address = settings.address(path);
        return send(Message.of(method.name(), address, signed(method, address), "application/json", body.toString()));
    }

    private JsonNode send(Message message) throws IOException {
        var reply = authorization.wire().send(message);
        if (!reply.successful()) {
            throw new OtherAnswer(reply);
        }
        return JSON.readTree(reply.body());
    }

    private Map<String, String> signed(RequestMethod method, String address) {
        var request = new HttpRequest(method, address, new HttpParameter[0], authorization, Map.of());
        return Map.of("Authorization", authorization.getAuthorizationHeader(request));
    }
}
