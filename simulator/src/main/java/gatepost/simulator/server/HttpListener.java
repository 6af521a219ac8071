package gatepost.simulator.server;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Listens on 127.0.0.1 and nowhere else; every request gets a virtual thread. */
public final class HttpListener implements AutoCloseable {

  private static final int BACKLOG = 200;

  private final InetSocketAddress address;
  private final CountDownLatch closing = new CountDownLatch(1);
  private HttpServer server;
  private HttpHandler handler;

  private HttpListener(HttpServer server) {
    this.server = server;
    this.address = server.getAddress();
  }

  /**
   * Takes the port; nothing is answered before {@link #serve}.
   *
   * @param port 0 for any free one
   */
  public static HttpListener bind(int port) throws IOException {
    InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    return new HttpListener(HttpServer.create(new InetSocketAddress(loopback, port), BACKLOG));
  }

  public synchronized void serve(HttpHandler everything) {
    handler = everything;
    server.createContext("/", handler);
    server.setExecutor(Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("request-", 0).factory()));
    server.start();
  }

  public URI address() {
    return URI.create("http://127.0.0.1:" + address.getPort() + "/");
  }

  /** Stops listening for a while, so that the operating system really refuses connections. Returns at once. */
  public void interrupt(Duration outage) {
    Thread.ofVirtual().name("outage").start(() -> stayAway(outage));
  }

  @Override
  public void close() {
    closing.countDown();
    stop();
  }

  private void stayAway(Duration outage) {
    try {
      stop();
      if (!closing.await(outage.toMillis(), TimeUnit.MILLISECONDS)) {
        comeBack();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } catch (IOException portTaken) {
      throw new UncheckedIOException(portTaken);
    }
  }

  private synchronized void stop() {
    int secondsForRunningRequests = 1;
    server.stop(secondsForRunningRequests);
    if (server.getExecutor() instanceof ExecutorService running) {
      running.shutdownNow();
    }
  }

  private synchronized void comeBack() throws IOException {
    if (closing.getCount() > 0) {
      server = HttpServer.create(address, BACKLOG);
      serve(handler);
    }
  }
}
