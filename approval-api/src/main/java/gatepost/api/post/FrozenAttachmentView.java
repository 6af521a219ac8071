package gatepost.api.post;

import gatepost.core.review.RevisionAttachment;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * A document as it was put before the Headteacher.
 *
 * @param id     under which findings name it
 * @param digest SHA-256 of its bytes
 * @param url    where exactly these bytes can be had
 */
@Serdeable
public record FrozenAttachmentView(UUID id, UUID documentId, String fileName, String digest, String url) {

    static FrozenAttachmentView of(RevisionAttachment it) {
        return new FrozenAttachmentView(it.attachmentId(), it.documentId(), it.fileName(), it.digest(),
                "/api/revisions/" + it.revisionId() + "/attachments/" + it.position());
    }
}
