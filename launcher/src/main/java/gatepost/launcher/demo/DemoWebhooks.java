package gatepost.launcher.demo;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Map;

/** Has the simulated Facebook and Instagram tell this installation of comments at once, as the real ones would. */
@Singleton
class DemoWebhooks {

    private final String receiver;
    private final String appSecret;
    private final String verifyToken;

    DemoWebhooks(@Value("${gatepost.public-url}") String publicUrl, @Value("${gatepost.notices.meta.app-secret:}") String appSecret,
                 @Value("${gatepost.notices.meta.verify-token:}") String verifyToken) {
        this.receiver = publicUrl + "/webhooks/meta";
        this.appSecret = appSecret;
        this.verifyToken = verifyToken;
    }

    /** They ask back at once whether this is the right place, so the pages have to be there. */
    void connect(URI networks) {
        if (!appSecret.isEmpty()) {
            new SimulatorControl(networks).post("webhooks", Map.of("url", receiver, "verifyToken", verifyToken, "appSecret", appSecret));
        }
    }
}
