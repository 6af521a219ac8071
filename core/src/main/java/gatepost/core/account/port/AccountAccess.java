package gatepost.core.account.port;

import gatepost.core.account.Credentials;
import java.util.UUID;

/** What a connector needs to act for one account of the school.
 *
 * @param remoteId the account's own id on its network (page id, user id)
 * @param handle   the public name in addresses, without {@code @}
 */
public record AccountAccess(UUID accountId, String remoteId, String handle, Credentials credentials) {
}
