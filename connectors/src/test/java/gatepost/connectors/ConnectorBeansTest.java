package gatepost.connectors;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.connectors.facebook.FacebookSettings;
import gatepost.connectors.x.XSettings;
import gatepost.core.account.Network;
import gatepost.core.account.port.Connector;
import io.micronaut.context.ApplicationContext;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConnectorBeansTest {

    @Test
    void oneConnectorForEachNetworkIsFoundAndConfigured() {
        try (var context = ApplicationContext.builder().singletons(Accounts.CLOCK).properties(Map.of(
            "datasources.default.enabled", false, // connectors know no database
            "gatepost.networks.facebook.base-url", "http://127.0.0.1:9/facebook",
            "gatepost.networks.facebook.request-timeout", "7s",
            "gatepost.networks.x.base-url", "http://127.0.0.1:9/x")).start()) {
            assertThat(context.getBeansOfType(Connector.class)).extracting(Connector::network)
                .containsExactlyInAnyOrder(Network.values());
            assertThat(context.getBean(FacebookSettings.class)).isEqualTo(new FacebookSettings(
                URI.create("http://127.0.0.1:9/facebook"), "v24.0", Duration.ofSeconds(5), Duration.ofSeconds(7)));
            assertThat(context.getBean(XSettings.class)).isEqualTo(new XSettings(
                URI.create("http://127.0.0.1:9/x"), URI.create("https://x.com"), Duration.ofSeconds(5), Duration.ofSeconds(30)));
        }
    }
}
