package gatepost.core.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MetaSignatureTest {

    /** HMAC-SHA256 of RFC 4231, test case 2. */
    @Test
    void aSignatureOfExactlyTheseBytesFits() {
        var raw = "what do ya want for nothing?".getBytes(StandardCharsets.US_ASCII);
        var signature = "sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
        assertThat(MetaSignature.fits("Jefe", raw, signature)).isTrue();
        assertThat(MetaSignature.fits("Jefe", raw, signature.substring("sha256=".length()))).isFalse();
        assertThat(MetaSignature.fits("Jefe", raw, signature.toUpperCase())).isFalse();
        assertThat(MetaSignature.fits("Jeff", raw, signature)).isFalse();
        raw[0]++;
        assertThat(MetaSignature.fits("Jefe", raw, signature)).isFalse();
        assertThat(MetaSignature.fits("Jefe", raw, "")).isFalse();
    }
}
