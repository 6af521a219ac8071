package gatepost.api.post;

import gatepost.core.document.AttachedDocument;
import gatepost.core.document.ReadState;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * A document of a draft.
 *
 * @param bytes    its size
 * @param kind     what it is by its content, such as PDF; absent before it was read
 * @param sentence why it was not read
 */
@Serdeable
public record AttachmentView(UUID id, UUID documentId, String fileName, long bytes, @Nullable String kind, ReadState state,
                             @Nullable String sentence, int pages, int pictures) {

    static AttachmentView of(AttachedDocument it) {
        var extraction = it.extraction();
        return new AttachmentView(it.attachment().id(), it.document().id(), it.document().fileName(), it.document().bytes(),
                extraction.kind().isEmpty() ? null : extraction.kind(), extraction.state(),
                extraction.sentence().isEmpty() ? null : extraction.sentence(), it.pages().size(), extraction.pictures());
    }
}
