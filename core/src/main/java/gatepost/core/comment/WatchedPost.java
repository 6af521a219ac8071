package gatepost.core.comment;

import gatepost.core.account.Network;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;

/** A published post whose comments the school reads.
 *
 * @param remoteId the post's id on its network */
@Introspected
public record WatchedPost(UUID schoolId, UUID publicationId, UUID accountId, Network network, String remoteId, Instant publishedAt) {
}
