package gatepost.core.notice;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Meta's signature of what it sends: {@code X-Hub-Signature-256: sha256=hex(HMAC(app secret, raw body))}. */
final class MetaSignature {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String PREFIX = "sha256=";

    private MetaSignature() {
    }

    /** Whether these bytes, exactly as they came, were signed with this secret. Takes as long for a nearly right signature as for a wrong one. */
    static boolean fits(String appSecret, byte[] raw, String header) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(appSecret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            var expected = PREFIX + HexFormat.of().formatHex(mac.doFinal(raw));
            return MessageDigest.isEqual(expected.getBytes(StandardCharsets.US_ASCII), header.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
