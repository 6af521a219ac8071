package gatepost.core.publication;

import gatepost.core.account.Network;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One revision on one account.
 *
 * @param decisionId the approval it rests on
 * @param dueAt      not sent before; moves where it is tried again later
 * @param expiresAt  not sent from then on, whoever asks: it was approved for another day
 * @param permalink  where the public sees it, empty before
 * @param sentence   why it is in its state, for people; empty where the state says it all
 */
@MappedEntity("publication")
public record Publication(UUID schoolId, @Id UUID id, UUID postId, UUID revisionId, UUID accountId, Network network, UUID decisionId,
                          PublicationState state, Instant dueAt, Instant expiresAt, @Nullable Instant publishedAt, String permalink, String sentence) {

    /** Whether its time is so long past that it must not be sent any more. */
    public boolean expired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    public Optional<Instant> published() {
        return Optional.ofNullable(publishedAt);
    }
}
