package gatepost.core.takedown;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The order to remove one publication.
 *
 * @param cause       why, for people; holds nobody's name
 * @param firstCallAt when the network was first asked to delete, absent before
 * @param confirmedAt when a read showed that everything is gone, absent before
 * @param tries       how often deleting was tried
 */
@MappedEntity("takedown")
public record Takedown(UUID schoolId, @Id UUID id, UUID publicationId, TakedownState state, String cause, String requestedBy,
                       Instant requestedAt, @Nullable Instant firstCallAt, @Nullable Instant confirmedAt, int tries, String sentence) {

    public Optional<Instant> confirmed() {
        return Optional.ofNullable(confirmedAt);
    }
}
