package gatepost.api.post;

import gatepost.core.picture.Box;
import io.micronaut.serde.annotation.Serdeable;

/** A place in pixels of the upright picture at full size. */
@Serdeable
public record BoxView(int x, int y, int width, int height) {

    static BoxView of(Box box) {
        return new BoxView(box.x(), box.y(), box.width(), box.height());
    }
}
