package gatepost.core.review;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** What was decided on one exact revision. Never changed.
 *
 * @param digest    the revision's digest that the person saw
 * @param undoUntil until when an approval may be taken back; nothing is sent before */
@MappedEntity("decision")
public record Decision(UUID schoolId, @Id UUID id, UUID postId, UUID revisionId, String digest, DecisionKind kind, String note,
                       UUID decidedBy, String name, Instant decidedAt, Instant undoUntil) {
}
