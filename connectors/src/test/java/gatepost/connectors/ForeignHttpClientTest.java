package gatepost.connectors;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ForeignHttpClientTest {

    private static final String CHOICE = "twitter4j.http.httpClient";

    /** In a class loader of its own, where Twitter4J chooses its HTTP client before our connector can. */
    @Test
    void theConnectorForXDoesNotStartOnTwitter4JsOwnHttpClient() throws Exception {
        var before = System.getProperty(CHOICE);
        System.clearProperty(CHOICE);
        try (var apart = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            Class.forName("twitter4j.HttpClientFactory", true, apart);
            var settings = apart.loadClass("gatepost.connectors.x.XSettings")
                .getConstructor(URI.class, URI.class, Duration.class, Duration.class)
                .newInstance(URI.create("http://127.0.0.1:9"), URI.create("https://x.com"), Duration.ofSeconds(1), Duration.ofSeconds(1));
            var connector = apart.loadClass("gatepost.connectors.x.XConnector").getConstructor(settings.getClass(), Clock.class);
            assertThatThrownBy(() -> connector.newInstance(settings, Clock.systemUTC()))
                .isInstanceOf(InvocationTargetException.class).cause()
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("may post twice")
                .hasMessageContaining("-Dtwitter4j.http.httpClient=gatepost.connectors.x.OneSendHttpClient");
        } finally {
            if (before == null) {
                System.clearProperty(CHOICE);
            } else {
                System.setProperty(CHOICE, before);
            }
        }
    }

    private static URL[] classPath() {
        return Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator)).map(ForeignHttpClientTest::url)
            .toArray(URL[]::new);
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
