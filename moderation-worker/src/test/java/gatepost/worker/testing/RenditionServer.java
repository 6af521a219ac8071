package gatepost.worker.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import gatepost.core.publication.FetchRendition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Gives out renditions by their signed addresses, as approval-api does. */
final class RenditionServer implements AutoCloseable {

    private static final Pattern SIGNED = Pattern.compile("/media/([^/?]+)\\?exp=(\\d+)&sig=(.+)");

    private final Supplier<FetchRendition> renditions;
    private final HttpServer server;

    RenditionServer(Supplier<FetchRendition> renditions) {
        this.renditions = renditions;
        try {
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 20);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/media/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var signed = SIGNED.matcher(exchange.getRequestURI().toString());
            var jpeg = signed.matches()
                    ? renditions.get().fetch(signed.group(1), Long.parseLong(signed.group(2)), signed.group(3)).orElse(new byte[0]) : new byte[0];
            exchange.getResponseHeaders().set("Content-Type", "image/jpeg");
            exchange.sendResponseHeaders(jpeg.length == 0 ? 404 : 200, exchange.getRequestMethod().equals("HEAD") ? -1 : jpeg.length);
            if (!exchange.getRequestMethod().equals("HEAD")) {
                exchange.getResponseBody().write(jpeg);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
