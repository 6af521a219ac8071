package gatepost.worker.picture.decode;

import gatepost.core.picture.header.PictureHeader;
import gatepost.core.picture.header.RefusedPicture;
import gatepost.worker.picture.av.HeifPicture;
import java.util.Optional;

/** Opens HEIC and AVIF photos, upright as the file turns them: the orientation in their Exif, which cameras write too, does not count there. */
final class HeifDecoder {

    private HeifDecoder() {
    }

    /** @throws RefusedPicture with the way to export it, when it is damaged or made in a way that cannot be read here */
    static DecodedPicture decode(byte[] file, PictureHeader header) throws RefusedPicture {
        HeifPicture picture = opened(file, header);
        return new DecodedPicture(picture.pixels(), profile(picture));
    }

    private static HeifPicture opened(byte[] file, PictureHeader header) throws RefusedPicture {
        try {
            return HeifPicture.decode(file, header);
        } catch (RuntimeException | LinkageError unread) { // the latter on a platform for which the build carries no FFmpeg
            throw new RefusedPicture("This photo (HEIC or AVIF) could not be opened. On the iPad or iPhone, share it to Files with Options set "
                    + "to Most Compatible, or on a computer open it and export it as JPEG, then upload that copy.");
        }
    }

    private static Optional<ColourProfile> profile(HeifPicture picture) {
        return picture.profile().or(() -> DisplayP3.PRIMARIES == picture.primaries() ? Optional.of(DisplayP3.profile()) : Optional.empty())
                .flatMap(ColourProfile::read);
    }
}
