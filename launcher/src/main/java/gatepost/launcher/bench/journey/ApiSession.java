package gatepost.launcher.bench.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** One person at the HTTP interface, signed in as a page would be: with a cookie, an origin and a token against forgery. */
public final class ApiSession implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String BOUNDARY = "a-line-that-no-picture-holds";
    private static final int FIRST_ERROR = 400;

    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI address;
    private String token = "";

    private ApiSession(URI address) {
        this.address = address;
    }

    /** Signs somebody in at the product that runs there. */
    public static ApiSession signIn(URI address, String email, String password) throws IOException, InterruptedException {
        var session = new ApiSession(address);
        session.token = session.post("/session", Map.of("email", email, "password", password)).path("csrfToken").asText();
        return session;
    }

    public JsonNode get(String path) throws IOException, InterruptedException {
        return send("GET", path, BodyPublishers.noBody(), "application/json");
    }

    /** @param words what is searched for; no address ever carries it */
    public JsonNode search(String path, String words) throws IOException, InterruptedException {
        var request = request("GET", path, BodyPublishers.noBody(), "application/json");
        return send(request.header("Search-Words", URLEncoder.encode(words, StandardCharsets.UTF_8)).build());
    }

    public JsonNode post(String path, Object body) throws IOException, InterruptedException {
        return send("POST", path, json(body), "application/json");
    }

    public JsonNode put(String path, Object body) throws IOException, InterruptedException {
        return send("PUT", path, json(body), "application/json");
    }

    /** Uploads one JPEG file as a form does. */
    public JsonNode upload(String path, byte[] jpeg) throws IOException, InterruptedException {
        var form = new ByteArrayOutputStream();
        form.writeBytes("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"photo.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n"
                .formatted(BOUNDARY).getBytes(StandardCharsets.US_ASCII));
        form.writeBytes(jpeg);
        form.writeBytes("\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(StandardCharsets.US_ASCII));
        return send("POST", path, BodyPublishers.ofByteArray(form.toByteArray()), "multipart/form-data; boundary=" + BOUNDARY);
    }

    private JsonNode send(String method, String path, BodyPublisher body, String type) throws IOException, InterruptedException {
        return send(request(method, path, body, type).build());
    }

    private HttpRequest.Builder request(String method, String path, BodyPublisher body, String type) {
        return HttpRequest.newBuilder(address.resolve("/api" + path)).method(method, body)
                .header("Content-Type", type).header("Origin", address.toString()).header("X-CSRF-Token", token);
    }

    private JsonNode send(HttpRequest request) throws IOException, InterruptedException {
        var answer = client.send(request, BodyHandlers.ofByteArray());
        var said = answer.body().length == 0 ? JSON.createObjectNode() : JSON.readTree(answer.body());
        if (answer.statusCode() >= FIRST_ERROR) {
            throw new IOException("%s %s was answered with %d: %s".formatted(
                    request.method(), request.uri().getPath(), answer.statusCode(), said.path("detail").asText()));
        }
        return said;
    }

    private static BodyPublisher json(Object body) throws IOException {
        return BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
    }

    @Override
    public void close() {
        client.close();
    }
}
