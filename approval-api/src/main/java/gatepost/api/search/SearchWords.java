package gatepost.api.search;

import gatepost.api.problem.ProblemException;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/**
 * What somebody searches for. It travels in a header, percent-encoded, and never in an address: it may be a child's name,
 * and addresses end in logs and histories.
 */
public final class SearchWords {

    public static final String HEADER = "Search-Words";

    private SearchWords() {
    }

    /**
     * The words as they were typed; empty where nothing is searched for.
     *
     * @throws ProblemException 400 where the header is not percent-encoded UTF-8
     */
    public static String typed(@Nullable String header) {
        if (header == null) {
            return "";
        }
        try {
            return URLDecoder.decode(header, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException undecodable) {
            throw new ProblemException(HttpStatus.BAD_REQUEST, "Gatepost could not read the words that were searched for. Type them again.");
        }
    }
}
