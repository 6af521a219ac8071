package gatepost.core.link;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * Where a shortened link was found to lead.
 *
 * @param linkHash SHA-256 of the link, hexadecimal
 * @param target   empty where nobody could tell
 */
@MappedEntity("followed_link")
public record FollowedLink(UUID schoolId, String linkHash, String target, Instant followedAt) {
}
