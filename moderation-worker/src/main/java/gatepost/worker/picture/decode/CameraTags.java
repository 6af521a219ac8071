package gatepost.worker.picture.decode;

import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import gatepost.core.picture.Camera;
import java.io.IOException;
import java.util.Optional;

/** Reads from a picture file which device took it. */
public final class CameraTags {

    private CameraTags() {
    }

    /** The device that the file names; unnamed where it has no such metadata or they cannot be read. */
    public static Camera in(byte[] file) {
        try {
            Metadata metadata = FileMetadata.of(file);
            return new Camera(tag(metadata, ExifIFD0Directory.class, ExifDirectoryBase.TAG_MAKE),
                    tag(metadata, ExifIFD0Directory.class, ExifDirectoryBase.TAG_MODEL),
                    tag(metadata, ExifSubIFDDirectory.class, ExifDirectoryBase.TAG_BODY_SERIAL_NUMBER));
        } catch (ImageProcessingException | IOException | RuntimeException unreadable) {
            return Camera.UNNAMED; // a file that hides where it comes from says nothing, and a person is asked
        }
    }

    private static String tag(Metadata metadata, Class<? extends Directory> where, int tag) {
        return Optional.ofNullable(metadata.getFirstDirectoryOfType(where)).map(directory -> directory.getString(tag))
                .orElse("");
    }
}
