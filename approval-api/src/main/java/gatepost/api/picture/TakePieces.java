package gatepost.api.picture;

import gatepost.api.problem.ProblemException;
import gatepost.core.picture.upload.FinishUpload;
import gatepost.core.picture.upload.ReceivePiece;
import gatepost.core.picture.upload.Upload;
import gatepost.core.shared.Actor;
import gatepost.core.shared.UnreadyException;
import gatepost.core.shared.files.FileStore;
import gatepost.core.shared.files.StoreOutcome;
import gatepost.core.shared.files.StoredFile;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.UUID;

/** Takes a picture piece by piece, and makes the draft's picture of it once it is whole. What is refused is given up at once. */
@Singleton
class TakePieces {

    private final ReceivePiece receive;
    private final FinishUpload finish;
    private final PictureTypes types;
    private final FileStore files;

    TakePieces(ReceivePiece receive, FinishUpload finish, PictureTypes types, FileStore files) {
        this.receive = receive;
        this.finish = finish;
        this.types = types;
        this.files = files;
    }

    /** How far an upload is. One whose last piece arrived just before this process was killed is finished now. */
    Upload find(Actor.Person actor, UUID postId, UUID uploadId) throws IOException {
        var upload = receive.find(actor, postId, uploadId);
        finishWhole(actor, upload);
        return upload;
    }

    Upload take(Actor.Person actor, UUID postId, UUID uploadId, long begins, byte[] piece) throws IOException {
        var upload = receive.find(actor, postId, uploadId);
        if (begins == 0 && upload.received() == 0) {
            requireTaken(upload, piece);
        }
        var longer = receive.handle(upload, begins, piece);
        finishWhole(actor, longer);
        return longer;
    }

    void giveUp(Actor.Person actor, UUID postId, UUID uploadId) throws IOException {
        finish.giveUp(receive.find(actor, postId, uploadId));
    }

    private void requireTaken(Upload upload, byte[] first) throws IOException {
        try {
            types.requireTaken(new BufferedInputStream(new ByteArrayInputStream(first), PictureTypes.LOOKED_AT));
        } catch (ProblemException refused) {
            finish.giveUp(upload);
            throw refused;
        }
    }

    private void finishWhole(Actor.Person actor, Upload upload) throws IOException {
        if (!upload.whole() || upload.picture().isPresent()) {
            return;
        }
        try {
            become(actor, upload, joined(upload));
            finish.letGo(upload);
        } catch (ProblemException | UnreadyException refused) {
            finish.giveUp(upload);
            throw refused;
        }
    }

    private StoredFile joined(Upload upload) throws IOException {
        try (var content = new BufferedInputStream(finish.open(upload), PictureTypes.LOOKED_AT)) {
            var type = types.require(content);
            return switch (files.store(upload.schoolId(), content, type, upload.bytes())) {
                case StoreOutcome.Stored(var file) -> file;
                case StoreOutcome.TooLarge ignored -> throw new ProblemException(HttpStatus.UNPROCESSABLE_ENTITY,
                        "The picture changed on its way. Send it again.");
            };
        }
    }

    private void become(Actor.Person actor, Upload upload, StoredFile file) throws IOException {
        var became = false;
        try {
            became = finish.become(actor, upload, file.id(), file.digest());
        } finally {
            if (!became) {
                files.delete(file.schoolId(), file.id());
            }
        }
    }
}
