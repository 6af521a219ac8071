package gatepost.api.post;

import gatepost.core.account.Network;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** The words one account will receive. */
@Serdeable
public record TargetView(UUID accountId, Network network, String accountName, String handle, String text) {
}
