package gatepost.core.picture;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * A place in a draft's picture that a person covered or left as it is: words, a code, a screen behind. Pixels of the upright picture.
 *
 * @param reason why it may be seen; empty for what is covered
 */
@MappedEntity("picture_place")
public record PicturePlace(UUID schoolId, @Id UUID id, UUID pictureId, PlaceKind kind, int x, int y, int width, int height, String reason,
                           UUID setBy, Instant setAt) {

    public Box box() {
        return new Box(x, y, width, height);
    }
}
