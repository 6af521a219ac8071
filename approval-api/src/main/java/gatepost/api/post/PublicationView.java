package gatepost.api.post;

import gatepost.core.account.Network;
import gatepost.core.publication.PublicationState;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/** One revision on one account. */
@Serdeable
public record PublicationView(UUID id, UUID accountId, Network network, String accountName, PublicationState state, Instant dueAt,
                              @Nullable Instant publishedAt, @Nullable String permalink, @Nullable String sentence,
                              boolean needsDecision, @Nullable TakedownView takedown) {
}
