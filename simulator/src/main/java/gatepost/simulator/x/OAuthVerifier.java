package gatepost.simulator.x;

import gatepost.simulator.http.Request;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Verifies OAuth 1.0a signatures (RFC 5849, HMAC-SHA1): right keys, a fresh timestamp, a nonce that was never used, and a signature
 * over method, address, query and form. JSON and multipart bodies are not signed.
 */
final class OAuthVerifier {

  private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);
  private static final Pattern PARAMETER = Pattern.compile("([a-z_]+)=\"([^\"]*)\"");

  private final XData data;
  private final Clock clock;
  private final Map<String, Instant> usedNonces = new HashMap<>();

  OAuthVerifier(XData data, Clock clock) {
    this.data = data;
    this.clock = clock;
  }

  /** The user who signed the request; anything doubtful is refused with 401. */
  XUser verify(Request request) {
    Map<String, String> oauth = parameters(request.header("Authorization").orElse(""));
    Instant signedAt = timestamp(oauth);
    XUser user =
        data.users.all().stream()
            .filter(candidate -> candidate.consumerKey().equals(oauth.get("oauth_consumer_key")))
            .filter(candidate -> candidate.token().equals(oauth.get("oauth_token")))
            .findFirst()
            .orElseThrow(Problem::unauthorised);
    boolean plausible =
        "HMAC-SHA1".equals(oauth.get("oauth_signature_method"))
            && "1.0".equals(oauth.getOrDefault("oauth_version", "1.0"))
            && Duration.between(signedAt, clock.instant()).abs().compareTo(CLOCK_SKEW) <= 0
            && !oauth.getOrDefault("oauth_nonce", "").isEmpty();
    if (!plausible || !sameText(oauth.getOrDefault("oauth_signature", ""), sign(request, oauth, user))) {
      throw Problem.unauthorised();
    }
    useNonce(user.token() + " " + oauth.get("oauth_timestamp") + " " + oauth.get("oauth_nonce"), signedAt);
    return user;
  }

  private synchronized void useNonce(String nonce, Instant signedAt) {
    Instant oldest = clock.instant().minus(CLOCK_SKEW);
    usedNonces.values().removeIf(used -> used.isBefore(oldest));
    if (usedNonces.putIfAbsent(nonce, signedAt) != null) {
      throw Problem.unauthorised();
    }
  }

  private static Instant timestamp(Map<String, String> oauth) {
    String seconds = oauth.getOrDefault("oauth_timestamp", "");
    if (!seconds.matches("\\d{1,12}")) {
      throw Problem.unauthorised();
    }
    return Instant.ofEpochSecond(Long.parseLong(seconds));
  }

  private static Map<String, String> parameters(String header) {
    if (!header.startsWith("OAuth ")) {
      throw Problem.unauthorised();
    }
    Map<String, String> values = new HashMap<>();
    Matcher parameter = PARAMETER.matcher(header);
    while (parameter.find()) {
      values.put(parameter.group(1), URLDecoder.decode(parameter.group(2).replace("+", "%2B"), StandardCharsets.UTF_8));
    }
    values.remove("realm");
    return values;
  }

  private static String sign(Request request, Map<String, String> oauth, XUser user) {
    String base =
        request.method() + "&" + encode(address(request)) + "&" + encode(normalised(request, oauth));
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      String key = encode(user.consumerSecret()) + "&" + encode(user.tokenSecret());
      mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
      return Base64.getEncoder().encodeToString(mac.doFinal(base.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String address(Request request) {
    return "http://" + request.header("Host").orElse("") + request.uri().getRawPath();
  }

  private static String normalised(Request request, Map<String, String> oauth) {
    List<Map.Entry<String, String>> pairs = new ArrayList<>(request.queryPairs());
    pairs.addAll(request.formPairs());
    oauth.forEach(
        (name, value) -> {
          if (!name.equals("oauth_signature")) {
            pairs.add(Map.entry(name, value));
          }
        });
    return pairs.stream()
        .map(pair -> Map.entry(encode(pair.getKey()), encode(pair.getValue())))
        .sorted(Map.Entry.<String, String>comparingByKey().thenComparing(Map.Entry.comparingByValue()))
        .map(pair -> pair.getKey() + "=" + pair.getValue())
        .collect(Collectors.joining("&"));
  }

  /** RFC 3986: only letters, digits, "-", ".", "_" and "~" stand for themselves. */
  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A").replace("%7E", "~");
  }

  private static boolean sameText(String one, String other) {
    return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
