package gatepost.core.account;

import io.micronaut.core.annotation.Introspected;

/** Credentials as the database holds them. */
@Introspected
public record SealedCredentials(byte[] sealedCredentials) {
}
