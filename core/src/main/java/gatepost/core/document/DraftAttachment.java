package gatepost.core.document;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** A document in a draft, in its place from 0. */
@MappedEntity("draft_attachment")
public record DraftAttachment(UUID schoolId, @Id UUID id, UUID postId, UUID documentId, int position) {
}
