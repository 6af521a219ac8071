package gatepost.connectors.link;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Shortening services played on loopback, under their own names. */
class FencedLinkFollowerTest {

    private final Map<String, String> redirects = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void theAnswerIsWhereTheServiceRedirectsTo() {
        redirects.put("bit.ly/fair", "https://www.willowbrook.example/fair?from=here");
        assertThat(follower().follow("https://bit.ly/fair")).contains("https://www.willowbrook.example/fair?from=here");
        assertThat(asked).containsExactly("HEAD bit.ly/fair");
    }

    @Test
    void fromOneServiceToAnotherItIsFollowed() {
        redirects.put("bit.ly/a", "https://t.ly/b");
        redirects.put("t.ly/b", "/c");
        redirects.put("t.ly/c", "https://end.example/");
        assertThat(follower().follow("https://bit.ly/a")).contains("https://end.example/");
    }

    @Test
    void aRingOfServicesEnds() {
        redirects.put("bit.ly/a", "https://t.ly/a");
        redirects.put("t.ly/a", "https://bit.ly/a");
        assertThat(follower().follow("https://bit.ly/a")).isEmpty();
        assertThat(asked).hasSize(4);
    }

    @Test
    void aPlaceThatIsNoServiceIsNeverAsked() {
        redirects.put("bit.ly/router", "http://192.168.1.1/admin");
        assertThat(follower().follow("https://bit.ly/router")).contains("http://192.168.1.1/admin");
        assertThat(asked).containsExactly("HEAD bit.ly/router");
    }

    @Test
    void aServiceWhoseNameLeadsIntoTheOwnNetworkIsNotAsked() {
        redirects.put("bit.ly/fair", "https://www.willowbrook.example/");
        var fenced = new FencedLinkFollower(names(), PublicAddresses::contain, "http", server.getAddress().getPort());
        assertThat(fenced.follow("https://bit.ly/fair")).isEmpty();
        assertThat(asked).isEmpty();
    }

    @Test
    void aNameWithOnePrivateAddressAmongPublicOnesIsNotAsked() {
        DnsResolver mixed = new Names(List.of(InetAddress.ofLiteral("9.9.9.9"), InetAddress.getLoopbackAddress()));
        assertThat(new FencedLinkFollower(mixed, PublicAddresses::contain, "http", server.getAddress().getPort()).follow("https://bit.ly/fair")).isEmpty();
        assertThat(asked).isEmpty();
    }

    @Test
    void whateverIsNoRedirectToAnAddressTellsNothing() {
        for (var odd : List.of("", "javascript:alert(1)", "ftp://files.example/x", "https://", "http://%%%", "x".repeat(3_000))) {
            redirects.put("bit.ly/odd", odd);
            assertThat(follower().follow("https://bit.ly/odd")).as(odd).isEmpty();
        }
        assertThat(follower().follow("https://bit.ly/none")).isEmpty();
    }

    @Test
    void aServiceThatCannotBeReachedTellsNothing() {
        server.stop(0);
        assertThat(follower().follow("https://bit.ly/fair")).isEmpty();
    }

    private FencedLinkFollower follower() {
        return new FencedLinkFollower(names(), InetAddress::isLoopbackAddress, "http", server.getAddress().getPort());
    }

    private static DnsResolver names() {
        return new Names(List.of(InetAddress.getLoopbackAddress()));
    }

    private void answer(HttpExchange call) throws IOException {
        var host = call.getRequestHeaders().getFirst("Host").replaceAll(":\\d+$", "");
        asked.add(call.getRequestMethod() + " " + host + call.getRequestURI());
        var target = redirects.get(host + call.getRequestURI());
        if (target != null) {
            call.getResponseHeaders().add("Location", target);
        }
        call.sendResponseHeaders(target == null ? 404 : 302, -1);
        call.close();
    }

    /** Every name has these addresses. */
    private record Names(List<InetAddress> addresses) implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            return addresses.toArray(InetAddress[]::new);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
