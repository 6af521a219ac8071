package gatepost.api.picture;

import gatepost.api.problem.ProblemException;
import gatepost.core.picture.AddPicture;
import gatepost.core.shared.Actor;
import gatepost.core.shared.files.FileStore;
import gatepost.core.shared.files.StoreOutcome;
import gatepost.api.upload.SentName;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.multipart.StreamingFileUpload;
import jakarta.inject.Singleton;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** Streams an uploaded picture into the encrypted store, without ever writing it down in the clear, and puts it into the draft. */
@Singleton
class TakeUpload {

    private final FileStore files;
    private final AddPicture add;
    private final PictureTypes types;
    private final long mostBytes;

    TakeUpload(FileStore files, AddPicture add, PictureTypes types, @Value("${gatepost.upload.most-bytes:31457280}") long mostBytes) {
        this.files = files;
        this.add = add;
        this.types = types;
        this.mostBytes = mostBytes;
    }

    void handle(Actor.Person actor, UUID postId, StreamingFileUpload upload) throws IOException {
        add.require(actor, postId);
        try (InputStream raw = upload.asInputStream(); var content = new BufferedInputStream(raw, PictureTypes.LOOKED_AT)) {
            var type = types.require(content);
            switch (files.store(actor.schoolId(), content, type, mostBytes)) {
                case StoreOutcome.Stored(var file) ->
                        add.handle(actor, postId, new AddPicture.Upload(file.id(), SentName.of(upload.getFilename(), "picture"), file.digest()));
                case StoreOutcome.TooLarge(var limit) -> throw new ProblemException(HttpStatus.REQUEST_ENTITY_TOO_LARGE,
                        "This picture is larger than %d MB. Choose a smaller version of it.".formatted(limit / 1024 / 1024));
            }
        } catch (IOException failed) {
            // The sender's line ended before the picture did: nobody is left to hear of it, and nothing is wrong at our end.
            if (failed.getCause() instanceof EOFException) {
                throw new ProblemException(HttpStatus.BAD_REQUEST, "The upload broke off. Nothing was kept; send the picture again.");
            }
            throw failed;
        }
    }
}
