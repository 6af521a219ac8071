package gatepost.connectors.graph;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** Times as the Graph API writes them: {@code 2026-11-21T09:30:00+0000}. */
public final class GraphTime {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss[XXX][XX]");

    private GraphTime() {
    }

    /** The moment that is written so. */
    public static Instant of(String text) {
        return OffsetDateTime.parse(text, FORM).toInstant();
    }
}
