package gatepost.api.post;

import gatepost.core.account.Network;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * The words one account will receive.
 *
 * @param textBefore the words of the revision before, where they were others
 */
@Serdeable
public record TargetView(UUID accountId, Network network, String accountName, String handle, String text,
                         @Nullable String textBefore) {
}
