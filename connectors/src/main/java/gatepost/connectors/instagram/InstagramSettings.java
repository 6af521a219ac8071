package gatepost.connectors.instagram;

import gatepost.connectors.graph.GraphSettings;
import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.net.URI;
import java.time.Duration;

/**
 * Where the Graph API of Instagram is and how long to wait for it.
 *
 * @param version        of the Graph API, such as {@code v24.0}; any version, also one newer than the library
 * @param connectTimeout until a connection stands
 * @param requestTimeout for a whole call, up to the last byte of the answer
 */
@ConfigurationProperties("gatepost.networks.instagram")
public record InstagramSettings(
    @Bindable(defaultValue = "https://graph.facebook.com") URI baseUrl,
    @Bindable(defaultValue = "v24.0") String version,
    @Bindable(defaultValue = "5s") Duration connectTimeout,
    @Bindable(defaultValue = "30s") Duration requestTimeout) implements GraphSettings {
}
