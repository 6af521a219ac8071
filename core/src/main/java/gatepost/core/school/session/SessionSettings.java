package gatepost.core.school.session;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How long a session lasts.
 *
 * @param idle     without a request
 * @param absolute from signing in, whatever happens
 */
@ConfigurationProperties("gatepost.session")
record SessionSettings(@Bindable(defaultValue = "8h") Duration idle, @Bindable(defaultValue = "12h") Duration absolute) {
}
