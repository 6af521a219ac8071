package gatepost.api.post;

import gatepost.core.account.Network;
import gatepost.core.post.PostState;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One post in a list. */
@Serdeable
public record PostSummary(UUID id, String title, String excerpt, PostState state, String author, Instant updatedAt,
                          List<Network> networks, @Nullable String pictureUrl, @Nullable String needs) {
}
