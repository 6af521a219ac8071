package gatepost.launcher.bench.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/** What the simulated networks themselves know: what is published there, and which calls came when. */
public final class NetworksDesk implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private static final int FIRST_ERROR = 400;

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI networks;

    public NetworksDesk(URI networks) {
        this.networks = networks;
    }

    /** Everything ever stored, by network. */
    public JsonNode state() throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(networks.resolve("/control/state")).build());
    }

    /** When calls of these operations arrived that were answered well, oldest first. */
    public List<Instant> calls(Set<String> operations) throws IOException, InterruptedException {
        var requests = send(HttpRequest.newBuilder(networks.resolve("/control/requests")).build()).path("requests");
        return StreamSupport.stream(requests.spliterator(), false)
                .filter(call -> operations.contains(call.path("operation").asText()))
                .filter(call -> call.path("status").asInt() / 100 == 2)
                .map(call -> Instant.parse(call.path("time").asText())).toList();
    }

    /** A call as it was answered: 0 where the connection was dropped. */
    public record Call(Instant at, int status) {
    }

    /** The newest calls of one operation, oldest first. */
    public List<Call> answers(String operation) throws IOException, InterruptedException {
        var requests = send(HttpRequest.newBuilder(networks.resolve("/control/requests")).build()).path("requests");
        return StreamSupport.stream(requests.spliterator(), false).filter(call -> call.path("operation").asText().equals(operation))
                .map(call -> new Call(Instant.parse(call.path("time").asText()), call.path("status").asInt())).toList();
    }

    /** Lets every call succeed again. */
    public void stopFaults() throws IOException, InterruptedException {
        send(HttpRequest.newBuilder(networks.resolve("/control/faults")).DELETE().build());
    }

    /** A parent comments on a post. */
    public void comment(String network, String post, String author, String text) throws IOException, InterruptedException {
        tell("comments", Map.of("network", network, "postId", post, "author", author, "text", text));
    }

    /** Steers the networks by one of their control routes. */
    public void tell(String route, Map<String, ?> body) throws IOException, InterruptedException {
        send(HttpRequest.newBuilder(networks.resolve("/control/" + route)).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))).build());
    }

    private JsonNode send(HttpRequest request) throws IOException, InterruptedException {
        var answer = client.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() >= FIRST_ERROR) {
            throw new IOException("%s was answered with %d".formatted(request.uri().getPath(), answer.statusCode()));
        }
        return JSON.readTree(answer.body());
    }

    @Override
    public void close() {
        client.close();
    }
}
