package gatepost.connectors.graph;

import com.restfb.DebugHeaderInfo;
import com.restfb.WebRequestor;
import gatepost.connectors.http.Message;
import gatepost.connectors.http.Multipart;
import gatepost.connectors.http.OtherAnswer;
import gatepost.connectors.http.Wire;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Carries RestFB's requests over the {@link Wire}. RestFB's own requestor sends a POST twice when a connection drops, has no limit
 * for connecting, throws away the bodies of 429 and 503, and puts the words that go with a picture into the address.
 */
final class OneSendRequestor implements WebRequestor {

    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";

    private final Wire wire;
    private final Consumer<HttpHeaders> seen;

    /** @param seen is shown the headers of every answer */
    OneSendRequestor(Wire wire, Consumer<HttpHeaders> seen) {
        this.wire = wire;
        this.seen = seen;
    }

    @Override
    public Response executeGet(Request request) throws IOException {
        return send(Message.of("GET", request.getFullUrl(), authorisation(request)));
    }

    @Override
    public Response executeDelete(Request request) throws IOException {
        return send(Message.of("DELETE", request.getFullUrl(), authorisation(request)));
    }

    @Override
    public Response executePost(Request request) throws IOException {
        if (request.getBinaryAttachments().isEmpty()) {
            return send(Message.of("POST", request.getUrl(), authorisation(request), FORM, request.getParameters()));
        }
        var body = new Multipart();
        for (var pair : request.getParameters().split("&")) {
            var equals = pair.indexOf('=');
            body.field(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
        }
        for (var attachment : request.getBinaryAttachments()) {
            try (var data = attachment.getData()) {
                body.file("source", attachment.getFilename(), attachment.getContentType(), data.readAllBytes());
            }
        }
        return send(body.message("POST", request.getUrl(), authorisation(request)));
    }

    /** Never looked at: whoever made this requestor is shown every header. */
    @Override
    public DebugHeaderInfo getDebugHeaderInfo() {
        return DebugHeaderInfo.DebugHeaderInfoFactory.create().build();
    }

    private Response send(Message message) throws IOException {
        var reply = wire.send(message);
        seen.accept(reply.headers());
        if (!reply.successful() || GraphError.in(reply).isPresent()) {
            throw new OtherAnswer(reply);
        }
        return new Response(reply.status(), reply.body());
    }

    private static Map<String, String> authorisation(Request request) {
        return Map.of("Authorization", "Bearer " + request.getHeaderAccessToken());
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
