package gatepost.connectors.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WireTest {

    private final Wire wire = new Wire(URI.create("http://127.0.0.1:9/graph"), Duration.ofMillis(300), Duration.ofMillis(300));

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {
        "https://graph.facebook.com/v24.0/me",
        "https://127.0.0.1:9/graph/me",
        "http://127.0.0.1:10/graph/me",
        "http://localhost:9/graph/me",
        "http://127.0.0.1:9/graphics/me",
        "http://127.0.0.1:9/graph/../admin",
        "http://127.0.0.1:9@evil.example/graph/me",
        "http://user@127.0.0.1:9/graph/me",
        "http:///graph/me"
    })
    void nothingIsSentOutsideTheNetworksAddress(String address) {
        assertThatThrownBy(() -> wire.send(Message.of("GET", address, Map.of()))).isInstanceOf(OutsideFence.class);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"graph.facebook.com", "http://user:pass@127.0.0.1/", "http://127.0.0.1/?x=1"})
    void aBaseUrlWithoutSchemeOrWithAUserOrAQueryIsRefused(String base) {
        assertThatThrownBy(() -> new Wire(URI.create(base), Duration.ofSeconds(1), Duration.ofSeconds(1)))
            .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aClosedPortMeansThatNothingLeft() {
        assertThatThrownBy(() -> wire.send(post())).isInstanceOf(NeverLeft.class);
    }

    @Test
    void aConnectionThatNeverStandsMeansThatNothingLeft() throws IOException {
        try (var full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var address = "http://127.0.0.1:" + full.getLocalPort();
            var filling = new Socket[8];
            for (int i = 0; i < filling.length; i++) {
                filling[i] = new Socket();
                try {
                    filling[i].connect(full.getLocalSocketAddress(), 50);
                } catch (IOException theQueueIsFull) {
                    break;
                }
            }
            var patient = new Wire(URI.create(address), Duration.ofMillis(200), Duration.ofSeconds(5));
            assertThatThrownBy(() -> patient.send(Message.of("POST", address + "/feed", Map.of(), "text/plain", "words")))
                .isInstanceOf(NeverLeft.class);
            for (var socket : filling) {
                if (socket != null) {
                    socket.close();
                }
            }
        }
    }

    @Test
    void aHandshakeThatFailsMeansThatNothingLeft() throws Exception {
        try (var plain = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> {
                try (var connection = plain.accept()) {
                    // All of the greeting is read, and the line held until the client ends it: a reset could overtake the answer.
                    connection.getInputStream().read(new byte[16_384]);
                    connection.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes());
                    connection.getInputStream().readAllBytes();
                } catch (IOException theClientLeft) {
                    // As it may.
                }
            });
            var address = "https://127.0.0.1:" + plain.getLocalPort();
            var secure = new Wire(URI.create(address), Duration.ofSeconds(5), Duration.ofSeconds(5));
            assertThatThrownBy(() -> secure.send(Message.of("POST", address + "/feed", Map.of(), "text/plain", "words")))
                .isInstanceOf(NeverLeft.class);
        }
    }

    @Test
    void anInterruptedCallSaysThatNothingIsKnownAndKeepsTheInterrupt() throws Exception {
        try (var silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            var address = "http://127.0.0.1:" + silent.getLocalPort();
            var slow = new Wire(URI.create(address), Duration.ofSeconds(5), Duration.ofSeconds(30));
            var outcome = new CompletableFuture<String>();
            var worker = Thread.ofPlatform().start(() -> {
                try {
                    slow.send(Message.of("POST", address + "/feed", Map.of(), "text/plain", "words"));
                } catch (IOException e) {
                    outcome.complete(e.getClass().getSimpleName() + " " + Thread.currentThread().isInterrupted());
                }
            });
            var connection = silent.accept();
            connection.getInputStream().readNBytes(20);
            worker.interrupt();
            assertThat(outcome.get(5, TimeUnit.SECONDS))
                .isEqualTo("NoAnswer true");
            connection.close();
        }
    }

    private static Message post() {
        return Message.of("POST", "http://127.0.0.1:9/graph/feed", Map.of(), "text/plain", "words");
    }
}
