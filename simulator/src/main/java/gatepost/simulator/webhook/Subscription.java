package gatepost.simulator.webhook;

import java.net.URI;
import java.util.Set;

/**
 * Where the app wants to be told.
 *
 * @param url of the receiver, on this machine
 * @param verifyToken said in the handshake, by which the receiver knows that it is meant
 * @param appSecret key of the signature
 */
record Subscription(URI url, String verifyToken, String appSecret) {

  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

  Subscription {
    if (url.getHost() == null || !LOOPBACK.contains(url.getHost())) {
      throw new IllegalArgumentException("url must lead to this machine: nothing leaves it");
    }
  }
}
