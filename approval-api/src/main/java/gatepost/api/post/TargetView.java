package gatepost.api.post;

import gatepost.core.account.Network;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/**
 * The words one account will receive.
 *
 * @param posts      the same words as the posts that go out: the parts of a thread, or one
 * @param textBefore the words of the revision before, where they were others
 */
@Serdeable
public record TargetView(UUID accountId, Network network, String accountName, String handle, String text, List<String> posts,
                         @Nullable String textBefore) {
}
