package gatepost.core.device;

import gatepost.core.picture.Camera;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * A device that the school owns or approves.
 *
 * @param name   what people at the school call it
 * @param serial empty for every device of that make and model: phones and tablets do not write theirs into photos
 */
@MappedEntity("device")
public record Device(UUID schoolId, @Id UUID id, String name, String make, String model, String serial, UUID addedBy, Instant addedAt) {

    /** Whether a photo with this metadata is from this device, or from one of its make and model where no serial number is listed. */
    public boolean took(Camera camera) {
        return sameModelAs(camera) && (serial.isEmpty() || fold(serial).equals(fold(camera.serial())));
    }

    boolean sameModelAs(Camera camera) {
        return maker(make).equals(maker(camera.make())) && type(make, model).equals(type(camera.make(), camera.model()));
    }

    /** Makers sign as "NIKON CORPORATION" or "Canon Inc."; the first word tells them apart. */
    private static String maker(String make) {
        var folded = fold(make);
        var end = folded.indexOf(' ');
        return end < 0 ? folded : folded.substring(0, end);
    }

    /** The model without the maker, whom many name in it again. */
    private static String type(String make, String model) {
        var folded = fold(model);
        var maker = maker(make);
        return !maker.isEmpty() && folded.startsWith(maker + " ") ? folded.substring(maker.length() + 1) : folded;
    }

    private static String fold(String written) {
        return written.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
