package gatepost.launcher;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Asks for a port before a server does, whose own error is no sentence for people. */
public final class FreePort {

    private FreePort() {
    }

    /** A port that is free now, with a free one after it, as {@code up} needs them. */
    public static int withTheNext() throws IOException {
        while (true) {
            try (var first = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                 var _ = new ServerSocket(first.getLocalPort() + 1, 1, InetAddress.getLoopbackAddress())) {
                return first.getLocalPort();
            } catch (IOException | IllegalArgumentException nextTaken) {
                continue;
            }
        }
    }

    /**
     * Returns when this port of 127.0.0.1 can be listened on.
     *
     * @throws Fault when it cannot
     */
    public static void require(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (BindException e) {
            throw new Fault("Port %d is in use by another program. End it, or name another with --port.".formatted(port), e);
        } catch (IOException e) {
            throw new Fault("Port %d cannot be used: %s".formatted(port, e.getMessage()), e);
        }
    }
}
