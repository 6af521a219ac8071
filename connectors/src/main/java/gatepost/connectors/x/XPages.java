package gatepost.connectors.x;

import com.fasterxml.jackson.databind.JsonNode;
import gatepost.connectors.http.CallFailed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Lists of X, read to their end. */
final class XPages {

    private final XFailures failures;

    XPages(XFailures failures) {
        this.failures = failures;
    }

    /** All pages of a list; what only looks like another page fails the call. */
    List<JsonNode> all(Page first) throws CallFailed {
        var pages = new ArrayList<JsonNode>();
        var tokens = new HashSet<String>();
        var next = Optional.<String>empty();
        do {
            var page = first.read(next);
            pages.add(page);
            next = Optional.of(page.path("meta").path("next_token").asText()).filter(token -> !token.isEmpty());
            if (next.isPresent() && !tokens.add(next.get())) {
                throw failures.unreadable();
            }
        } while (next.isPresent());
        return pages;
    }

    /** Reads the page a token names, the first one without a token. */
    @FunctionalInterface
    interface Page {
        JsonNode read(Optional<String> token) throws CallFailed;
    }
}
