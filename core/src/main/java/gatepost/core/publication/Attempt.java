package gatepost.core.publication;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** One try at sending a publication, or the next part of one that goes out as a thread.
 *
 * @param callingAt when the irreversible call was committed to, absent before
 * @param readCount how often the network was read to find out what became of it
 * @param part      of a thread, from 0; what goes out as one post is its own first part */
@MappedEntity("attempt")
public record Attempt(UUID schoolId, @Id UUID id, UUID publicationId, AttemptPhase phase, Instant startedAt,
                      @Nullable Instant callingAt, int readCount, int part) {
}
