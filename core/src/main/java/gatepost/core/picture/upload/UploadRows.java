package gatepost.core.picture.upload;

import gatepost.core.shared.MissingException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The short transactions of an upload. Nothing is read from or written to the disk in them. */
@Singleton
class UploadRows {

    private final Uploads uploads;
    private final Clock clock;

    UploadRows(Uploads uploads, Clock clock) {
        this.uploads = uploads;
        this.clock = clock;
    }

    /** @throws gatepost.core.shared.StaleException where another call was quicker */
    @Transactional
    Upload add(Upload seen, long begins, long length, UUID fileId) {
        var upload = uploads.lock(seen.schoolId(), seen.id()).orElseThrow(() -> new MissingException("upload"));
        ReceivePiece.require(upload, begins, length);
        uploads.addPiece(upload.schoolId(), upload.id(), begins, fileId);
        uploads.received(upload.schoolId(), upload.id(), begins + length, clock.instant());
        return uploads.lock(upload.schoolId(), upload.id()).orElseThrow();
    }

    /** Takes the pieces off an upload; the files are the caller's to delete. */
    @Transactional
    List<UUID> takePieces(Upload upload) {
        var pieces = uploads.pieces(upload.schoolId(), upload.id());
        uploads.removePieces(upload.schoolId(), upload.id());
        return pieces;
    }

    /** Forgets an upload altogether, see {@link #takePieces}. */
    @Transactional
    List<UUID> forget(Upload upload) {
        var pieces = takePieces(upload);
        uploads.remove(upload.schoolId(), upload.id());
        return pieces;
    }
}
