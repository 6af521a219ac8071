package gatepost.core.picture;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/**
 * A face in an asset: a box in whole pixels of the upright picture at full size.
 *
 * @param position its number on the page, from 1, left to right as found
 * @param score    0 to 1; 1 for a face that a person marked
 */
@MappedEntity("face")
public record Face(UUID schoolId, @Id UUID id, UUID assetId, int position, int x, int y, int width, int height, double score,
                   FaceSource source) {

    public Box box() {
        return new Box(x, y, width, height);
    }

    /** Whether the detector was unsure; a possible face needs an answer all the same. */
    public boolean possible() {
        return score < FaceBox.FACE_FROM;
    }
}
