package gatepost.api.post;

import gatepost.core.picture.FaceSource;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** A face: a box in pixels of the upright picture at full size; not shown where the crop leaves it out. */
@Serdeable
public record FaceView(UUID id, int number, int x, int y, int width, int height, double score, FaceSource source, boolean possible, boolean shown,
                       @Nullable AnswerView answer) {
}
