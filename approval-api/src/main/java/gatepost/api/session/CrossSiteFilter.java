package gatepost.api.session;

import gatepost.api.problem.ProblemException;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;

/**
 * Keeps other sites from acting through somebody's browser: every changing call carries the session's own token. Signing in has no
 * token yet, so there the browser must not say that another site asked.
 */
@ServerFilter("/api/**")
class CrossSiteFilter implements Ordered {

    private static final String HEADER = "X-CSRF-Token";
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<String> OWN = Set.of("same-origin", "none");

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after();
    }

    @RequestFilter
    void check(HttpRequest<?> request) {
        if (READING.contains(request.getMethod())) {
            return;
        }
        var signsIn = request.getMethod() == HttpMethod.POST && request.getPath().equals("/api/session");
        if (signsIn ? !fromOwnPages(request) : !carriesToken(request)) {
            throw new ProblemException(HttpStatus.FORBIDDEN, "This request did not come from an open Gatepost page. Reload the page and try again.");
        }
    }

    private static boolean carriesToken(HttpRequest<?> request) {
        var expected = request.getUserPrincipal(SessionAuthentication.class).map(session -> session.signedIn().csrfToken()).orElse("");
        var carried = request.getHeaders().get(HEADER, String.class).orElse("");
        return !expected.isEmpty() && MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), carried.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean fromOwnPages(HttpRequest<?> request) {
        var site = request.getHeaders().get("Sec-Fetch-Site", String.class);
        if (site.isPresent()) {
            return OWN.contains(site.get());
        }
        // Old browsers name the origin of a form; what is not a browser names none, and has nobody's cookies to misuse.
        var host = request.getHeaders().get(HttpHeaders.HOST, String.class).orElse("");
        return request.getHeaders().get(HttpHeaders.ORIGIN, String.class).map(origin -> host.equals(authority(origin))).orElse(true);
    }

    private static String authority(String origin) {
        try {
            return String.valueOf(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }
}
