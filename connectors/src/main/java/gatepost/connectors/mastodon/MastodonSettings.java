package gatepost.connectors.mastodon;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How to speak to Mastodon. Which server an account lives on belongs to the account: anybody may run one.
 *
 * @param plainHttp      whether servers may be spoken to without encryption, as the simulated one is
 * @param connectTimeout until a connection stands
 * @param requestTimeout for a whole call, up to the last byte of the answer
 */
@ConfigurationProperties("gatepost.networks.mastodon")
public record MastodonSettings(
    @Bindable(defaultValue = "false") boolean plainHttp,
    @Bindable(defaultValue = "5s") Duration connectTimeout,
    @Bindable(defaultValue = "30s") Duration requestTimeout) {
}
