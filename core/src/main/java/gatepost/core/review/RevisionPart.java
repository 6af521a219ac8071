package gatepost.core.review;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/**
 * One part of the thread as which one account will receive its words, to the letter.
 *
 * @param position from 0
 */
@MappedEntity("revision_part")
public record RevisionPart(UUID schoolId, @Id UUID revisionId, UUID accountId, int position, String words) {
}
