package gatepost.connectors.http;

import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The one way out to a network. What changes something is sent once: no retry, no redirect, and no answer to a challenge. (A read
 * may be sent again by the JDK when a kept connection turns out closed.) Nothing goes to an address outside the network's base URL.
 * Connecting, and the whole call up to the last byte of the answer, each have a limit.
 *
 * <p>Whatever changes something travels on a connection of its own. On a kept connection the network may hang up just as the
 * request goes out, and that looks the same as a request that was carried out and never answered.
 */
public final class Wire {

    private static final long LARGEST_ANSWER = 16L << 20;

    private final Fence fence;
    private final Duration connectLimit;
    private final Duration callLimit;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient reading;

    public Wire(URI base, Duration connectLimit, Duration callLimit) {
        this.fence = new Fence(base);
        this.connectLimit = connectLimit;
        this.callLimit = callLimit;
        this.reading = client();
    }

    /**
     * Sends a message and waits for the whole answer, whatever its status.
     *
     * @throws NeverLeft    when the network cannot have received it whole
     * @throws NoAnswer     when it may have, and no whole answer came in time
     * @throws OutsideFence when the address is not the network's
     */
    public Reply send(Message message) throws NeverLeft, NoAnswer {
        var body = new OutgoingBody(message.body());
        var request = request(fence.admit(message.address()), message, body);
        if (message.reading()) {
            return send(reading, request, body);
        }
        var own = client();
        try {
            return send(own, request, body);
        } finally {
            own.shutdownNow();
        }
    }

    private Reply send(HttpClient client, HttpRequest request, OutgoingBody body) throws NeverLeft, NoAnswer {
        var answer = client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofString(StandardCharsets.UTF_8), LARGEST_ANSWER));
        try {
            var response = answer.get(callLimit.toNanos(), TimeUnit.NANOSECONDS);
            return reply(response);
        } catch (ExecutionException e) {
            throw silence(e.getCause(), body);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw silence(e, body);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw silence(e, body);
        }
    }

    private static NoAnswer silence(Throwable cause, OutgoingBody body) throws NeverLeft {
        if (cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException || !body.mayHaveLeft()) {
            throw new NeverLeft("The network could not be reached", cause);
        }
        return new NoAnswer("The network did not answer", cause);
    }

    private static Reply reply(HttpResponse<String> response) {
        return new Reply(response.statusCode(), response.headers(), response.body());
    }

    private static HttpRequest request(URI address, Message message, OutgoingBody body) {
        var request = HttpRequest.newBuilder(address).method(message.method(), body);
        if (message.body().length > 0) {
            request.setHeader("Content-Type", message.type());
        }
        message.headers().forEach(request::setHeader);
        return request.build();
    }

    private HttpClient client() {
        return HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(connectLimit)
            .executor(threads)
            .build();
    }
}
