package gatepost.simulator.instagram;

import gatepost.simulator.media.ImageFile;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Fetches the picture of a container as Instagram does: asks for its head, then for it whole, and follows no redirect. */
final class Fetching {

  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");
  private static final Duration LONGEST = Duration.ofSeconds(10);
  private static final int LARGEST = 8 * 1024 * 1024;
  private static final double NARROWEST = 4.0 / 5;
  private static final double WIDEST = 1.91;

  private final InstagramData data;
  private final AtomicLong processingMs = new AtomicLong();
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(LONGEST)
          .build();

  Fetching(InstagramData data) {
    this.data = data;
  }

  /** How long a picture stays in progress after it was fetched. */
  void takes(Duration processing) {
    processingMs.set(processing.toMillis());
  }

  /** Returns at once; the container's status tells what came of it. */
  void begin(Container container, String address) {
    Thread.ofVirtual().name("fetch-" + container.id()).start(() -> fetch(container, address));
  }

  private void fetch(Container container, String address) {
    try {
      Optional<byte[]> bytes = picture(URI.create(address));
      TimeUnit.MILLISECONDS.sleep(processingMs.get());
      Optional<ImageFile> image = bytes.flatMap(ImageFile::inspect).filter(Fetching::fits);
      image.ifPresentOrElse(
          file -> {
            data.files.keep(container.id(), bytes.orElseThrow());
            store(container.fetched(file));
          },
          () -> store(failed(container)));
    } catch (IOException | IllegalArgumentException unreachable) {
      store(failed(container));
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  private Optional<byte[]> picture(URI address) throws IOException, InterruptedException {
    if (!LOOPBACK.contains(Optional.ofNullable(address.getHost()).orElse(""))) {
      return Optional.empty();
    }
    HttpResponse<byte[]> head = send(address, "HEAD");
    if (!fetchable(head)) {
      return Optional.empty();
    }
    HttpResponse<byte[]> whole = send(address, "GET");
    return Optional.of(whole).filter(Fetching::fetchable).map(HttpResponse::body);
  }

  private HttpResponse<byte[]> send(URI address, String method) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .method(method, BodyPublishers.noBody())
            .timeout(LONGEST)
            .header("User-Agent", "facebookexternalua (simulated)")
            .build();
    return http.send(request, BodyHandlers.ofByteArray());
  }

  private static boolean fetchable(HttpResponse<byte[]> answer) {
    return answer.statusCode() == 200
        && answer.headers().firstValue("Content-Type").filter(type -> type.startsWith("image/jpeg")).isPresent();
  }

  private static boolean fits(ImageFile image) {
    double shape = (double) image.width() / image.height();
    return image.contentType().equals("image/jpeg") && image.size() <= LARGEST && shape >= NARROWEST - 0.01 && shape <= WIDEST + 0.01;
  }

  private static Container failed(Container container) {
    return container.with(Container.Status.ERROR, "Error: Media upload has failed with error code 2207052");
  }

  private void store(Container container) {
    data.store.write(
        tx -> {
          tx.put(data.containers, container.id(), container);
          return container;
        });
  }
}
