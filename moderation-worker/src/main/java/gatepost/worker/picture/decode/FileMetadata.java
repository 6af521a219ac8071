package gatepost.worker.picture.decode;

import com.drew.imaging.FileType;
import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import gatepost.core.picture.header.PictureType;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Reads what a picture file says about itself beside its pixels. */
public final class FileMetadata {

    private FileMetadata() {
    }

    /** @throws ImageProcessingException where it has none, or none that can be read */
    public static Metadata of(byte[] file) throws ImageProcessingException, IOException {
        var content = new ByteArrayInputStream(file);
        // By itself the reader takes AVIF for a film.
        return PictureType.of(file).isHeif() ? ImageMetadataReader.readMetadata(content, file.length, FileType.Heif)
                : ImageMetadataReader.readMetadata(content);
    }
}
