package gatepost.simulator.webhook;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Speaks to the receiver of webhooks. */
final class Courier implements AutoCloseable {

  private static final Duration LIMIT = Duration.ofSeconds(5);

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(LIMIT).followRedirects(HttpClient.Redirect.NEVER).build();

  /** Whether the receiver answers the challenge with the challenge. */
  boolean shakeHands(Subscription subscription) {
    String challenge = Integer.toString(Math.abs(UUID.randomUUID().hashCode()));
    String query =
        "?hub.mode=subscribe&hub.challenge=" + challenge + "&hub.verify_token=" + URLEncoder.encode(subscription.verifyToken(), StandardCharsets.UTF_8);
    try {
      var answer =
          http.send(HttpRequest.newBuilder(URI.create(subscription.url() + query)).timeout(LIMIT).build(), BodyHandlers.ofString());
      return answer.statusCode() == 200 && answer.body().equals(challenge);
    } catch (IOException unreachable) {
      return false;
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Status of the answer, 0 where none came. */
  int deliver(Subscription subscription, byte[] body, boolean forged) throws InterruptedException {
    var request =
        HttpRequest.newBuilder(subscription.url())
            .timeout(LIMIT)
            .header("Content-Type", "application/json")
            .header("User-Agent", "facebookexternalua")
            .header("X-Hub-Signature-256", "sha256=" + signature(forged ? "not " + subscription.appSecret() : subscription.appSecret(), body))
            .POST(BodyPublishers.ofByteArray(body))
            .build();
    try {
      return http.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException unreachable) {
      return 0;
    }
  }

  private static String signature(String secret, byte[] body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
