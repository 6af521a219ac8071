package gatepost.core.picture.upload;

import gatepost.core.picture.AddPicture;
import gatepost.core.shared.Actor;
import gatepost.core.shared.Issue;
import gatepost.core.shared.MissingException;
import gatepost.core.shared.StaleException;
import gatepost.core.shared.UnreadyException;
import gatepost.core.shared.files.FileStore;
import gatepost.core.shared.files.StoreOutcome;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.UUID;

/** Takes the next piece of an upload into the encrypted store. A piece counts when it arrived whole. */
@Singleton
public class ReceivePiece {

    private static final String PIECE = "application/octet-stream";

    private final AddPicture add;
    private final Uploads uploads;
    private final UploadRows rows;
    private final FileStore files;

    ReceivePiece(AddPicture add, Uploads uploads, UploadRows rows, FileStore files) {
        this.add = add;
        this.uploads = uploads;
        this.rows = rows;
        this.files = files;
    }

    /** An upload as it stands, for who may add pictures to its draft.
     *
     * @throws MissingException where there is none, or it was swept */
    @Transactional
    public Upload find(Actor.Person actor, UUID postId, UUID uploadId) {
        add.requireEditor(actor, postId);
        return uploads.find(actor.schoolId(), postId, uploadId).orElseThrow(() -> new MissingException("upload"));
    }

    /**
     * @param upload as it was found
     * @param begins the first byte's place in the picture
     * @return the upload with the piece
     * @throws StaleException where another piece is expected
     */
    public Upload handle(Upload upload, long begins, byte[] piece) throws IOException {
        require(upload, begins, piece.length);
        var stored = files.store(upload.schoolId(), new ByteArrayInputStream(piece), PIECE, piece.length);
        if (!(stored instanceof StoreOutcome.Stored(var file))) {
            throw new IllegalStateException("A piece is as long as it is");
        }
        try {
            return rows.add(upload, begins, piece.length, file.id());
        } catch (StaleException quicker) {
            files.delete(upload.schoolId(), file.id());
            throw quicker;
        }
    }

    static void require(Upload upload, long begins, long length) {
        if (begins != upload.received()) {
            throw new StaleException("This piece was not expected. Go on from byte " + upload.received() + ".");
        }
        if (length > upload.bytes() - begins) {
            throw new UnreadyException(Issue.of("FILE_CHANGED", "More arrived than was announced. Choose the picture again."));
        }
    }
}
