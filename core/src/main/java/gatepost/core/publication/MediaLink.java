package gatepost.core.publication;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * Leave for a network to fetch one rendition from us.
 *
 * @param name     the random part of its address
 * @param closedAt when it was taken back, absent while it holds
 */
@MappedEntity("media_link")
public record MediaLink(UUID schoolId, @Id UUID id, UUID publicationId, UUID fileId, String name, Instant expiresAt,
                        @Nullable Instant closedAt) {

    /** Whether it holds at a moment. */
    boolean open(Instant now) {
        return closedAt == null && now.isBefore(expiresAt);
    }
}
