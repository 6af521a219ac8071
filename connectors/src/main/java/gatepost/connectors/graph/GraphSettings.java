package gatepost.connectors.graph;

import java.net.URI;
import java.time.Duration;

/** Where a Graph API is and how long to wait for it. */
public interface GraphSettings {

    URI baseUrl();

    /** Of the Graph API, such as {@code v24.0}; any version, also one newer than the library. */
    String version();

    /** Until a connection stands. */
    Duration connectTimeout();

    /** For a whole call, up to the last byte of the answer. */
    Duration requestTimeout();
}
