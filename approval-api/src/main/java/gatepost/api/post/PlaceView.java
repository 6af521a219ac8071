package gatepost.api.post;

import gatepost.core.picture.PicturePlace;
import gatepost.core.picture.PlaceKind;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** A place in a picture that a person covered, or left as it is for a reason. */
@Serdeable
public record PlaceView(UUID id, PlaceKind kind, BoxView box, String reason) {

    static PlaceView of(PicturePlace place) {
        return new PlaceView(place.id(), place.kind(), BoxView.of(place.box()), place.reason());
    }
}
