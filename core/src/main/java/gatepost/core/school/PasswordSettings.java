package gatepost.core.school;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * The cost of Argon2id for one password.
 *
 * @param memoryKib  memory in KiB
 * @param iterations passes over it
 */
@ConfigurationProperties("gatepost.passwords")
record PasswordSettings(@Bindable(defaultValue = "19456") int memoryKib, @Bindable(defaultValue = "2") int iterations) {
}
