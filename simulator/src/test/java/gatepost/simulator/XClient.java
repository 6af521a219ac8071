package gatepost.simulator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Calls X for one user. Its signatures are written from RFC 5849 and share nothing with the simulator's. */
record XClient(URI base, String id, String tokenSecret) {

  static XClient provision(URI base, String id, String handle) throws IOException {
    String body =
        """
        {"id":"%s","handle":"%s","name":"School","consumerKey":"ck","consumerSecret":"c&s","token":"t-%s","tokenSecret":"s e"}
        """
            .formatted(id, handle, id);
    if (Call.json(base.resolve("/control/x/users"), body).status() != 200) {
      throw new IllegalStateException("the user was not set up");
    }
    return new XClient(base, id, "s e");
  }

  Call get(String path, Map<String, String> query) throws IOException {
    return call("GET", path, query, BodyPublishers.noBody(), "text/plain");
  }

  Call send(String method, String path, String json) throws IOException {
    return call(method, path, Map.of(), BodyPublishers.ofString(json), "application/json");
  }

  Call upload(byte[] picture) throws IOException {
    return call(
        "POST",
        "media/upload",
        Map.of(),
        BodyPublishers.ofByteArray(Pictures.multipart("media", picture)),
        "multipart/form-data; boundary=cut");
  }

  private Call call(String method, String path, Map<String, String> query, BodyPublisher body, String type)
      throws IOException {
    String authorization =
        authorization(method, path, query, UUID.randomUUID().toString(), Clock.systemUTC().instant().getEpochSecond());
    return signed(method, path, query, body, type, authorization);
  }

  Call signed(
      String method, String path, Map<String, String> query, BodyPublisher body, String type, String authorization)
      throws IOException {
    return Call.send(
        HttpRequest.newBuilder(address(path, query))
            .method(method, body)
            .header("Content-Type", type)
            .header("Authorization", authorization)
            .build());
  }

  String authorization(String method, String path, Map<String, String> query, String nonce, long seconds) {
    SortedMap<String, String> signed = new TreeMap<>(query);
    signed.put("oauth_consumer_key", "ck");
    signed.put("oauth_nonce", nonce);
    signed.put("oauth_signature_method", "HMAC-SHA1");
    signed.put("oauth_timestamp", Long.toString(seconds));
    signed.put("oauth_token", "t-" + id);
    signed.put("oauth_version", "1.0");
    StringBuilder pairs = new StringBuilder();
    signed.forEach((name, value) -> pairs.append("&").append(percent(name)).append("=").append(percent(value)));
    String baseString =
        method + "&" + percent(address(path, Map.of()).toString()) + "&" + percent(pairs.substring(1));
    signed.put("oauth_signature", hmac(percent("c&s") + "&" + percent(tokenSecret), baseString));
    StringBuilder header = new StringBuilder("OAuth realm=\"x\"");
    signed.forEach(
        (name, value) -> {
          if (name.startsWith("oauth_")) {
            header.append(", ").append(name).append("=\"").append(percent(value)).append("\"");
          }
        });
    return header.toString();
  }

  private URI address(String path, Map<String, String> query) {
    return base.resolve("/x/2/" + path + (query.isEmpty() ? "" : "?" + Call.form(query)));
  }

  private static String hmac(String key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(key.getBytes(), "HmacSHA1"));
      return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes()));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String percent(String text) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : text.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
      boolean plain = b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || "-._~".indexOf(b) >= 0;
      encoded.append(plain ? String.valueOf((char) b) : String.format("%%%02X", b));
    }
    return encoded.toString();
  }
}
