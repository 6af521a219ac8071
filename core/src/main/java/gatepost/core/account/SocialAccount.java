package gatepost.core.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * An account of the school on a network. Its credentials are kept apart, sealed.
 *
 * @param remoteId the network's own id of it (page id, user id)
 * @param handle   the public name in addresses, without {@code @}
 */
@MappedEntity("social_account")
public record SocialAccount(UUID schoolId, @Id UUID id, Network network, String remoteId, String name, String handle, Instant createdAt) {
}
