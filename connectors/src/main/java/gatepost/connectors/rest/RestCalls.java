package gatepost.connectors.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import gatepost.connectors.http.CallFailed;
import gatepost.connectors.http.Message;
import gatepost.connectors.http.Multipart;
import gatepost.connectors.http.OtherAnswer;
import gatepost.connectors.http.PacedWire;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** A network's plain HTTP interface for one account. Every call is one request. */
public final class RestCalls {

    private static final JsonMapper JSON = new JsonMapper();

    private final PacedWire wire;
    private final String base;
    private final String authorization;
    private final RestFailures failures;

    /**
     * @param base          address of the interface, ending in a slash
     * @param authorization value of the header that says who calls
     */
    public RestCalls(PacedWire wire, String base, String authorization, RestFailures failures) {
        this.wire = wire;
        this.base = base;
        this.authorization = authorization;
        this.failures = failures;
    }

    /** Reads. */
    public Answer get(String path) throws CallFailed {
        return send(Message.of("GET", base + path, headers(Map.of())));
    }

    /** Sends an object as JSON. */
    public Answer post(String path, JsonNode body, Map<String, String> headers) throws CallFailed {
        return send(Message.of("POST", base + path, headers(headers), "application/json", body.toString()));
    }

    /** Sends fields and files. */
    public Answer post(String path, Multipart body) throws CallFailed {
        return send(body.message("POST", base + path, headers(Map.of())));
    }

    /** Deletes. */
    public Answer delete(String path) throws CallFailed {
        return send(Message.of("DELETE", base + path, headers(Map.of())));
    }

    /** Looks into answers. One that is not made as the network makes them is a failed call, not a fault of ours. */
    public <T> T understood(Looking<T> looking) throws CallFailed {
        try {
            return looking.look();
        } catch (RuntimeException e) {
            throw failures.of(e);
        }
    }

    /** The id in an answer to something that was created. */
    public String created(Answer answer) throws CallFailed {
        var id = answer.body().path("id").asText();
        if (!id.matches("\\d{1,19}")) {
            throw failures.unreadable();
        }
        return id;
    }

    /** Something that looks into what calls brought, and may call for more. */
    @FunctionalInterface
    public interface Looking<T> {
        T look() throws CallFailed;
    }

    private Answer send(Message message) throws CallFailed {
        try {
            var reply = wire.send(message);
            if (!reply.successful()) {
                throw new OtherAnswer(reply);
            }
            var body = JSON.readTree(reply.body());
            if (!body.isContainerNode()) {
                throw failures.unreadable();
            }
            return new Answer(body, reply);
        } catch (IOException e) {
            throw failures.of(e);
        }
    }

    private Map<String, String> headers(Map<String, String> more) {
        var headers = new HashMap<>(more);
        headers.put("Authorization", authorization);
        headers.put("Accept", "application/json");
        return headers;
    }
}
