package gatepost.core.picture.upload;

import gatepost.core.picture.AddPicture;
import gatepost.core.shared.Actor;
import gatepost.core.shared.MissingException;
import gatepost.core.shared.files.FileStore;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** Makes a draft's picture of a whole upload, once however often it is asked for, and lets go of the pieces. */
@Singleton
public class FinishUpload {

    private final Uploads uploads;
    private final UploadRows rows;
    private final AddPicture add;
    private final FileStore files;
    private final Clock clock;

    FinishUpload(Uploads uploads, UploadRows rows, AddPicture add, FileStore files, Clock clock) {
        this.uploads = uploads;
        this.rows = rows;
        this.add = add;
        this.files = files;
        this.clock = clock;
    }

    /** The picture's bytes, from the first piece to the last. The caller closes the stream. */
    public InputStream open(Upload upload) throws IOException {
        var streams = new ArrayList<InputStream>();
        for (var piece : pieces(upload)) {
            streams.add(files.open(upload.schoolId(), piece));
        }
        return new SequenceInputStream(Collections.enumeration(streams));
    }

    @Transactional
    List<UUID> pieces(Upload upload) {
        return uploads.pieces(upload.schoolId(), upload.id());
    }

    /**
     * Puts the picture into the draft.
     *
     * @param digest of the stored picture
     * @return whether it was this call that did it; otherwise the stored file is the caller's to delete
     */
    @Transactional
    public boolean become(Actor.Person actor, Upload seen, UUID fileId, String digest) {
        // The post before the upload, as everywhere; adding locks it again.
        add.require(actor, seen.postId());
        var upload = uploads.lock(seen.schoolId(), seen.id()).orElseThrow(() -> new MissingException("upload"));
        if (upload.picture().isPresent()) {
            return false;
        }
        var picture = add.handle(actor, upload.postId(), new AddPicture.Upload(fileId, upload.fileName(), digest), upload.place());
        uploads.became(upload.schoolId(), upload.id(), picture, clock.instant());
        return true;
    }

    /** Deletes the pieces of a picture that is stored whole; the upload itself stays a while, so that asking again finds it done. */
    public void letGo(Upload upload) throws IOException {
        delete(upload.schoolId(), rows.takePieces(upload));
    }

    /** Gives an upload up: its sender does not want it, it was refused, or nobody went on with it. */
    public void giveUp(Upload upload) throws IOException {
        delete(upload.schoolId(), rows.forget(upload));
    }

    private void delete(UUID schoolId, List<UUID> pieces) throws IOException {
        for (var piece : pieces) {
            files.delete(schoolId, piece);
        }
    }
}
