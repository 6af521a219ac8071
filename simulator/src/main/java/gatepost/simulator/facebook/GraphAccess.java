package gatepost.simulator.facebook;

import gatepost.simulator.http.Request;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Finds out which page a call acts for: a valid token in the header or a parameter, and the app's proof that it holds the secret. */
public final class GraphAccess {

  private final FacebookData data;

  GraphAccess(FacebookData data) {
    this.data = data;
  }

  Page authorise(Request request) {
    return authorise(request, data.pages.all(), Page::token, Page::appSecret);
  }

  /** The account, of those there are, that the call's token is for, once the proof fits that account's app. */
  public static <T> T authorise(
      Request request, List<T> accounts, Function<T, String> tokenOf, Function<T, String> secretOf) {
    String token =
        token(request)
            .orElseThrow(
                () -> GraphError.oauth(400, 104, "An access token is required to request this resource.").refusal());
    T account =
        accounts.stream()
            .filter(candidate -> tokenOf.apply(candidate).equals(token))
            .findFirst()
            .orElseThrow(
                () ->
                    GraphError.token("Invalid OAuth access token - Cannot parse access token", OptionalInt.empty())
                        .refusal());
    String proof =
        request
            .parameter("appsecret_proof")
            .orElseThrow(
                () -> GraphError.proof("API calls from the server require an appsecret_proof argument").refusal());
    if (!proof.equals(hmac(token, secretOf.apply(account)))) {
      throw GraphError.proof("Invalid appsecret_proof provided in the API argument").refusal();
    }
    return account;
  }

  private static Optional<String> token(Request request) {
    return request
        .header("Authorization")
        .filter(header -> header.startsWith("Bearer ") || header.startsWith("OAuth "))
        .map(header -> header.substring(header.indexOf(' ') + 1))
        .or(() -> request.parameter("access_token"))
        .filter(token -> !token.isBlank());
  }

  private static String hmac(String token, String secret) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(token.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
