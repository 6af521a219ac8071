package gatepost.api.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Calls the interface as a page does: it keeps the cookie and sends the token. */
public final class Browser {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI server;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
    private String csrfToken = "";

    Browser(URI server) {
        this.server = server;
    }

    /** Signs in; later calls carry the session. */
    public Browser signIn(String email, String password) {
        var answer = send("POST", "/api/session", Map.of("email", email, "password", password));
        if (answer.status() == 200) {
            csrfToken = answer.json().get("csrfToken").asText();
        }
        return this;
    }

    /** Sends another token than the session's. */
    public void useToken(String token) {
        csrfToken = token;
    }

    public Answer get(String path) {
        return exchange(request(path).GET());
    }

    /** What a list shows for those words. */
    public Answer search(String path, String words) {
        return exchange(request(path).header("Search-Words", URLEncoder.encode(words, StandardCharsets.UTF_8)).GET());
    }

    /** Sends a body as JSON. */
    public Answer send(String method, String path, Object body) {
        try {
            return exchange(request(path).header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body))));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public Answer delete(String path) {
        return exchange(request(path).DELETE());
    }

    /** A request to that path, to be completed by the caller. */
    public HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(server.resolve(path));
        return csrfToken.isEmpty() ? request : request.header("X-CSRF-Token", csrfToken);
    }

    public Answer exchange(HttpRequest.Builder request) {
        try {
            return new Answer(http.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    public HttpClient http() {
        return http;
    }

    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    /** What came back. */
    public record Answer(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public JsonNode json() {
            try {
                return JSON.readTree(response.body());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
