package gatepost.connectors.link;

import gatepost.core.link.port.LinkFollower;
import gatepost.core.text.ShortLinks;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks shortening services, and nobody else, step by step: a redirect to another service is followed, a redirect to any other host is the
 * answer. At every step the name is looked up once, all its addresses have to be public, and the connection goes to one of those; so neither
 * a redirect nor a name that changes its address leads into the school's own network. Nothing of an answer is read but its Location.
 */
@Singleton
public final class FencedLinkFollower implements LinkFollower {

    private static final Logger LOG = LoggerFactory.getLogger(FencedLinkFollower.class);
    private static final int MOST_STEPS = 4;
    private static final int LONGEST_ADDRESS = 2_000;
    private static final int MILLIS_A_STEP = 1_200;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final DnsResolver names;
    private final Predicate<InetAddress> admitted;
    private final String scheme;
    private final int port;

    @Inject
    FencedLinkFollower() {
        this(SystemDefaultDnsResolver.INSTANCE, PublicAddresses::contain, "https", 443);
    }

    FencedLinkFollower(DnsResolver names, Predicate<InetAddress> admitted, String scheme, int port) {
        this.names = names;
        this.admitted = admitted;
        this.scheme = scheme;
        this.port = port;
    }

    @Override
    public Optional<String> follow(String url) {
        try (var client = client()) {
            var at = URI.create(url);
            for (var step = 0; step < MOST_STEPS; step++) {
                var next = ask(client, at);
                if (next.isEmpty() || !ShortLinks.isService(next.get().getHost())) {
                    return next.map(URI::toString);
                }
                at = next.get();
            }
            return Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            LOG.info("A shortened link could not be followed: {}", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private Optional<URI> ask(CloseableHttpClient client, URI at) throws IOException {
        var path = Optional.ofNullable(at.getRawPath()).orElse("/") + Optional.ofNullable(at.getRawQuery()).map(query -> "?" + query).orElse("");
        var question = ClassicRequestBuilder.head(URI.create(scheme + "://" + at.getHost() + ":" + port + path)).build();
        return client.execute(question, answer -> location(at, answer));
    }

    private static Optional<URI> location(URI asked, ClassicHttpResponse answer) {
        return Optional.ofNullable(answer.getFirstHeader(HttpHeaders.LOCATION)).filter(_ -> REDIRECTS.contains(answer.getCode()))
                .map(Header::getValue).map(asked::resolve).filter(FencedLinkFollower::isAddress)
                .filter(address -> address.toString().length() <= LONGEST_ADDRESS);
    }

    private static boolean isAddress(URI uri) {
        return uri.getHost() != null && ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()));
    }

    private CloseableHttpClient client() {
        var connections = PoolingHttpClientConnectionManagerBuilder.create().setDnsResolver(new Fenced(names, admitted))
                .setDefaultConnectionConfig(ConnectionConfig.custom().setConnectTimeout(MILLIS_A_STEP, TimeUnit.MILLISECONDS)
                        .setSocketTimeout(MILLIS_A_STEP, TimeUnit.MILLISECONDS).build());
        return HttpClients.custom().setConnectionManager(connections.build()).disableRedirectHandling().disableAutomaticRetries()
                .disableCookieManagement().disableAuthCaching().disableDefaultUserAgent()
                .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(MILLIS_A_STEP, TimeUnit.MILLISECONDS).build()).build();
    }

    /** Looks names up, and knows only those that lead nowhere but outside. */
    private record Fenced(DnsResolver names, Predicate<InetAddress> admitted) implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            var found = names.resolve(host);
            if (!List.of(found).stream().allMatch(admitted)) {
                throw new UnknownHostException("Not a public address");
            }
            return found;
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
