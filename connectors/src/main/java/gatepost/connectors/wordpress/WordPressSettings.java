package gatepost.connectors.wordpress;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How to speak to WordPress. Where a school's site is belongs to its account.
 *
 * @param plainHttp      whether sites may be spoken to without encryption, as the simulated one is
 * @param connectTimeout until a connection stands
 * @param requestTimeout for a whole call, up to the last byte of the answer
 */
@ConfigurationProperties("gatepost.networks.wordpress")
public record WordPressSettings(
    @Bindable(defaultValue = "false") boolean plainHttp,
    @Bindable(defaultValue = "5s") Duration connectTimeout,
    @Bindable(defaultValue = "30s") Duration requestTimeout) {
}
