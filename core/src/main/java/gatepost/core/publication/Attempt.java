package gatepost.core.publication;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** One try at sending a publication.
 *
 * @param callingAt when the irreversible call was committed to, absent before
 * @param readCount how often the network was read to find out what became of it */
@MappedEntity("attempt")
public record Attempt(UUID schoolId, @Id UUID id, UUID publicationId, AttemptPhase phase, Instant startedAt,
                      @Nullable Instant callingAt, int readCount) {
}
