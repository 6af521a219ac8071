package gatepost.core.review;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/**
 * A document as it was put before the Headteacher: its exact bytes, named by their SHA-256, under the name that people see. Position from 0.
 *
 * @param attachmentId under which findings of the revision's check name it
 */
@MappedEntity("revision_attachment")
public record RevisionAttachment(UUID schoolId, @Id UUID revisionId, int position, UUID attachmentId, UUID documentId, String fileName,
                                 String digest) {
}
