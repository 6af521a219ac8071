package gatepost.core.comment;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * One thing a person did about a comment, never changed afterwards (M3).
 *
 * @param actor the person's name at that time
 */
@MappedEntity("moderation_action")
public record ModerationAction(UUID schoolId, @Id UUID id, UUID commentId, ModerationKind kind, ReasonCode reason, String actor,
                               Instant at) {
}
