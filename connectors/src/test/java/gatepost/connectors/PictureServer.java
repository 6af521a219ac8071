package gatepost.connectors;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/** Gives out pictures on loopback, to networks that fetch them. */
final class PictureServer {

    private static final Map<String, byte[]> PICTURES = new ConcurrentHashMap<>();
    private static final HttpServer SERVER = start();
    private static final Random RANDOM = new Random(7);

    private PictureServer() {
    }

    static URI serve(byte[] jpeg) {
        var name = new byte[16];
        RANDOM.nextBytes(name);
        var path = "/media/" + HexFormat.of().formatHex(name);
        PICTURES.put(path, jpeg);
        return URI.create("http://127.0.0.1:" + SERVER.getAddress().getPort() + path);
    }

    private static HttpServer start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
            server.createContext("/media/", exchange -> {
                try (exchange) {
                    var jpeg = PICTURES.get(exchange.getRequestURI().getPath());
                    var head = exchange.getRequestMethod().equals("HEAD");
                    exchange.getResponseHeaders().set("Content-Type", "image/jpeg");
                    exchange.sendResponseHeaders(jpeg == null ? 404 : 200, jpeg == null || head ? -1 : jpeg.length);
                    if (jpeg != null && !head) {
                        exchange.getResponseBody().write(jpeg);
                    }
                }
            });
            server.setExecutor(Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory()));
            server.start();
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
