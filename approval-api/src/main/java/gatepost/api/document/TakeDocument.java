package gatepost.api.document;

import gatepost.api.problem.ProblemException;
import gatepost.api.upload.SentName;
import gatepost.core.document.AttachDocument;
import gatepost.core.shared.Actor;
import gatepost.core.shared.files.FileStore;
import gatepost.core.shared.files.StoreOutcome;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.multipart.StreamingFileUpload;
import jakarta.inject.Singleton;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** Streams an uploaded document into the encrypted store, without ever writing it down in the clear, and attaches it to the draft. */
@Singleton
class TakeDocument {

    private final FileStore files;
    private final AttachDocument attach;
    private final DocumentTypes types;
    private final long mostBytes;

    TakeDocument(FileStore files, AttachDocument attach, DocumentTypes types, @Value("${gatepost.upload.most-document-bytes:20971520}") long mostBytes) {
        this.files = files;
        this.attach = attach;
        this.types = types;
        this.mostBytes = mostBytes;
    }

    void handle(Actor.Person actor, UUID postId, StreamingFileUpload upload) throws IOException {
        attach.require(actor, postId);
        try (InputStream raw = upload.asInputStream(); var content = new BufferedInputStream(raw, DocumentTypes.LOOKED_AT)) {
            var type = types.require(content);
            switch (files.store(actor.schoolId(), content, type, mostBytes)) {
                case StoreOutcome.Stored(var file) -> attach.handle(actor, postId, file, SentName.of(upload.getFilename(), "document"));
                case StoreOutcome.TooLarge(var limit) -> throw new ProblemException(HttpStatus.REQUEST_ENTITY_TOO_LARGE,
                        "This document is larger than %d MB. Save it with smaller pictures, or attach it in parts.".formatted(limit / 1024 / 1024));
            }
        } catch (IOException failed) {
            // The sender's line ended before the document did: nobody is left to hear of it, and nothing is wrong at our end.
            if (failed.getCause() instanceof EOFException) {
                throw new ProblemException(HttpStatus.BAD_REQUEST, "The upload broke off. Nothing was kept; send the document again.");
            }
            throw failed;
        }
    }
}
