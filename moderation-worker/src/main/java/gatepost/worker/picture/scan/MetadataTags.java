package gatepost.worker.picture.scan;

import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Tag;
import gatepost.worker.picture.decode.FileMetadata;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a picture file says about itself: camera, place, time, author. */
public final class MetadataTags {

    private MetadataTags() {
    }

    /**
     * Tag names and their values as people read them, by the directory of the file in which they stand, in the file's
     * order. Empty where the file has none or they cannot be read.
     */
    public static Map<String, Map<String, String>> of(byte[] file) {
        Map<String, Map<String, String>> directories = new LinkedHashMap<>();
        try {
            for (Directory directory : FileMetadata.of(file).getDirectories()) {
                Map<String, String> tags = directories.computeIfAbsent(directory.getName(), name -> new LinkedHashMap<>());
                for (Tag tag : directory.getTags()) {
                    String value = tag.getDescription() == null ? directory.getString(tag.getTagType()) : tag.getDescription();
                    if (value != null) {
                        tags.put(tag.getTagName(), value);
                    }
                }
            }
        } catch (ImageProcessingException | IOException | RuntimeException e) {
            return directories; // what could be read before the damage
        }
        return directories;
    }
}
