package gatepost.api.notice;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.api.testing.ApiTest;
import gatepost.core.notice.NetworkNotice;
import gatepost.core.notice.NetworkNotices;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Meta's webhooks: what is signed on exactly these bytes is kept, and nothing else is. */
class MetaNoticeControllerTest extends ApiTest {

    private static final String SECRET = "the app's secret";
    private static final String BODY = "{\"object\":\"page\",\"entry\":[{\"id\":\"7\",\"time\":1,\"changes\":[{\"field\":\"feed\"}]}], \"é\" :1}";

    @Override
    protected Map<String, Object> settings() {
        var settings = new HashMap<>(super.settings());
        settings.put("gatepost.notices.meta.app-secret", SECRET);
        settings.put("gatepost.notices.meta.verify-token", "agreed");
        return settings;
    }

    @BeforeEach
    void forget() {
        sql("DELETE FROM network_notice");
    }

    @Test
    void theHandshakeEchoesTheChallengeToWhoeverKnowsTheToken() {
        var answer = browser().get("/webhooks/meta?hub.mode=subscribe&hub.verify_token=agreed&hub.challenge=1158201444");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.response().body()).isEqualTo("1158201444");
        assertThat(browser().get("/webhooks/meta?hub.mode=subscribe&hub.verify_token=guessed&hub.challenge=1").status()).isEqualTo(403);
        assertThat(browser().get("/webhooks/meta?hub.mode=subscribe&hub.verify_token=agreed&hub.challenge=%3Cscript%3E").status()).isEqualTo(403);
        assertThat(browser().get("/webhooks/meta").status()).isEqualTo(403);
    }

    @Test
    void aSignedNoticeIsKeptAsItCame() throws Exception {
        assertThat(send(BODY, sign(BODY))).isEqualTo(200);
        assertThat(kept()).singleElement().extracting(NetworkNotice::body).isEqualTo(BODY);
    }

    @Test
    void anotherSignatureOrAnotherByteIsRefusedAndNothingIsKept() throws Exception {
        assertThat(send(BODY, "sha256=" + "0".repeat(64))).isEqualTo(403);
        assertThat(send(BODY + " ", sign(BODY))).isEqualTo(403);
        assertThat(send(BODY, "")).isEqualTo(403);
        assertThat(kept()).isEmpty();
    }

    @Test
    void whatIsLargerThanAnyNoticeIsNotTakenHoweverItIsSigned() throws Exception {
        var large = "x".repeat(4 * 1024 * 1024 + 1);
        assertThat(send(large, sign(large))).isEqualTo(413);
        assertThat(kept()).isEmpty();
    }

    private List<NetworkNotice> kept() {
        return transaction(() -> bean(NetworkNotices.class).oldest(10));
    }

    private int send(String body, String signature) throws Exception {
        var browser = browser();
        return browser.http().send(browser.request("/webhooks/meta").header("Content-Type", "application/json")
                .header("X-Hub-Signature-256", signature).POST(BodyPublishers.ofString(body)).build(), BodyHandlers.discarding()).statusCode();
    }

    private static String sign(String body) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
    }
}
