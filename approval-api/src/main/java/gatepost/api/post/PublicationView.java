package gatepost.api.post;

import gatepost.core.account.Network;
import gatepost.core.publication.PublicationState;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One revision on one account.
 *
 * @param expiresAt    from when on it is not sent any more
 * @param maySendAgain whether a person who has to decide may have it sent, or only leave it
 * @param found        posts on the network of which each may be this one, while a person has to say
 */
@Serdeable
public record PublicationView(UUID id, UUID accountId, Network network, String accountName, PublicationState state, Instant dueAt, Instant expiresAt,
                              @Nullable Instant publishedAt, @Nullable String permalink, @Nullable String sentence,
                              boolean needsDecision, boolean maySendAgain, List<FoundView> found, @Nullable TakedownView takedown) {

    /** A post that stands on the network. */
    @Serdeable
    public record FoundView(UUID id, String permalink, Instant at) {
    }
}
