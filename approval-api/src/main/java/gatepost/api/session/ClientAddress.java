package gatepost.api.session;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/**
 * Where a request comes from. Behind a reverse proxy that is what the proxy says in a header, and only an installation that has one knows
 * which: by itself no header is believed, as anybody can send it. Micronaut's own resolver would believe {@code X-Forwarded-For} always.
 */
@Singleton
class ClientAddress {

    private final String header;

    /** @param header that a trusted proxy sets or adds to; empty where there is none */
    ClientAddress(@Value("${gatepost.client-address-header:}") String header) {
        this.header = header;
    }

    /** The address; of several in the header the last, which is the one that the proxy itself saw. */
    String of(HttpRequest<?> request) {
        return told(request).orElseGet(() -> request.getRemoteAddress().getAddress().getHostAddress());
    }

    private Optional<String> told(HttpRequest<?> request) {
        var values = header.isEmpty() ? List.<String>of() : request.getHeaders().getAll(header);
        return values.isEmpty() ? Optional.empty() : Optional.of(values.getLast()).map(last -> last.substring(last.lastIndexOf(',') + 1).strip());
    }
}
