package gatepost.connectors;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;

/** A network down to its sockets: answers as it is told, or breaks in the ways that HTTP libraries handle badly. */
final class StubNetwork implements AutoCloseable {

    /** One request as it arrived; the body is empty where the network broke before reading it. */
    record Request(String method, String path, Map<String, String> headers, String body) {
    }

    /** What the network does with a request. */
    sealed interface Reaction {
    }

    record Answer(int status, Map<String, String> headers, String body) implements Reaction {
        static Answer json(int status, String body) {
            return new Answer(status, Map.of("Content-Type", "application/json"), body);
        }
    }

    /** Closes after the whole request was read. */
    record Drop() implements Reaction {
    }

    /** Resets the connection as soon as the head arrived. */
    record ResetBeforeBody() implements Reaction {
    }

    /** Promises a longer body than it sends, then closes. */
    record HalfAnswer() implements Reaction {
    }

    /** Never answers. */
    record Silence() implements Reaction {
    }

    private final ServerSocket server;
    private final Function<Request, Reaction> behaviour;
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    StubNetwork(Function<Request, Reaction> behaviour) {
        try {
            this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        this.behaviour = behaviour;
        Thread.ofVirtual().start(this::accept);
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort());
    }

    List<Request> requests() {
        return List.copyOf(requests);
    }

    List<Request> requests(String method, String path) {
        return requests.stream().filter(request -> request.method().equals(method) && request.path().startsWith(path)).toList();
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            server.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                var socket = server.accept();
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException closing) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            var in = new BufferedInputStream(socket.getInputStream());
            for (var head = head(in); !head.isEmpty(); head = head(in)) {
                var lines = head.split("\r\n");
                var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
                for (var line : List.of(lines).subList(1, lines.length)) {
                    headers.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 1).strip());
                }
                var first = lines[0].split(" ");
                var reaction = behaviour.apply(new Request(first[0], first[1], headers, ""));
                if (reaction instanceof ResetBeforeBody) {
                    requests.add(new Request(first[0], first[1], headers, ""));
                    socket.setSoLinger(true, 0);
                    return;
                }
                var body = in.readNBytes(Integer.parseInt(headers.getOrDefault("Content-Length", "0")));
                var request = new Request(first[0], first[1], headers, new String(body, StandardCharsets.UTF_8));
                requests.add(request);
                if (!react(behaviour.apply(request), socket)) {
                    return;
                }
            }
        } catch (IOException clientLeft) {
            // The client may leave whenever it likes.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean react(Reaction reaction, Socket socket) throws IOException, InterruptedException {
        return switch (reaction) {
            case Answer answer -> {
                var body = answer.body().getBytes(StandardCharsets.UTF_8);
                write(socket, answer, body.length);
                socket.getOutputStream().write(body);
                socket.getOutputStream().flush();
                yield true;
            }
            case HalfAnswer _ -> {
                write(socket, Answer.json(200, ""), 100);
                socket.getOutputStream().write("{\"id\":\"1".getBytes(StandardCharsets.UTF_8));
                socket.getOutputStream().flush();
                yield false;
            }
            case Silence _ -> {
                closed.await();
                yield false;
            }
            case Drop _, ResetBeforeBody _ -> false;
        };
    }

    private static void write(Socket socket, Answer answer, int length) throws IOException {
        var head = new StringBuilder("HTTP/1.1 " + answer.status() + " stub\r\nContent-Length: " + length + "\r\n");
        answer.headers().forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        socket.getOutputStream().write(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String head(InputStream in) throws IOException {
        var head = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            head.write(next);
            if (head.size() >= 4 && head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
                return head.toString(StandardCharsets.ISO_8859_1).strip();
            }
        }
        return "";
    }
}
