package gatepost.core.picture;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** The part of a draft's picture that goes out, in pixels of the upright picture. */
@MappedEntity("picture_crop")
public record PictureCrop(UUID schoolId, @Id UUID pictureId, int x, int y, int width, int height) {

    public Box box() {
        return new Box(x, y, width, height);
    }
}
