package gatepost.simulator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Calls the Graph API for one page, as its documentation says. */
record GraphClient(URI base, String pageId, String token, String secret) {

  static GraphClient provision(URI base, String pageId) throws IOException {
    GraphClient client = new GraphClient(base, pageId, "token-" + pageId, "secret-" + pageId);
    String body =
        "{\"id\":\"%s\",\"name\":\"School %s\",\"token\":\"%s\",\"appSecret\":\"%s\",\"appId\":\"77\"}"
            .formatted(pageId, pageId, client.token, client.secret);
    if (Call.json(base.resolve("/control/facebook/pages"), body).status() != 200) {
      throw new IllegalStateException("the page was not set up");
    }
    return client;
  }

  Call get(String path, Map<String, String> parameters) throws IOException {
    return Call.send(request(path, parameters).GET().build());
  }

  Call delete(String path) throws IOException {
    return Call.send(request(path, Map.of()).DELETE().build());
  }

  Call post(String path, Map<String, String> parameters) throws IOException {
    return Call.send(
        request(path, Map.of())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(Call.form(parameters)))
            .build());
  }

  Call photo(Map<String, String> parameters, byte[] picture) throws IOException {
    return Call.send(
        request(pageId + "/photos", parameters)
            .header("Content-Type", "multipart/form-data; boundary=cut")
            .POST(BodyPublishers.ofByteArray(Pictures.multipart("source", picture)))
            .build());
  }

  private HttpRequest.Builder request(String path, Map<String, String> parameters) {
    Map<String, String> all = new HashMap<>(parameters);
    all.putIfAbsent("appsecret_proof", proof());
    URI address = base.resolve("/facebook/v24.0/" + path + "?" + Call.form(all));
    return HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token);
  }

  String proof() {
    return proof(token, secret);
  }

  static String proof(String token, String secret) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(token.getBytes()));
    } catch (java.security.GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
