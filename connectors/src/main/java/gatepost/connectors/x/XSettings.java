package gatepost.connectors.x;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.net.URI;
import java.time.Duration;

/**
 * Where X is and how long to wait for it.
 *
 * @param baseUrl        of the interface, without a version
 * @param webUrl         of the pages people read, for links to posts
 * @param connectTimeout until a connection stands
 * @param requestTimeout for a whole call, up to the last byte of the answer
 */
@ConfigurationProperties("gatepost.networks.x")
public record XSettings(
    @Bindable(defaultValue = "https://api.x.com") URI baseUrl,
    @Bindable(defaultValue = "https://x.com") URI webUrl,
    @Bindable(defaultValue = "5s") Duration connectTimeout,
    @Bindable(defaultValue = "30s") Duration requestTimeout) {

    /** The address of one operation of version 2, from a path without a leading slash. */
    String address(String path) {
        return plain(baseUrl) + "/2/" + path;
    }

    /** The page of one post. */
    String permalink(String handle, String id) {
        return plain(webUrl) + "/" + handle + "/status/" + id;
    }

    private static String plain(URI url) {
        var text = url.toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }
}
