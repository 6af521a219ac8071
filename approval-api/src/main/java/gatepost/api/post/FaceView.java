package gatepost.api.post;

import gatepost.core.picture.FaceSource;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** A face: a box in pixels of the upright picture at full size. */
@Serdeable
public record FaceView(UUID id, int number, int x, int y, int width, int height, double score, FaceSource source, boolean possible,
                       @Nullable AnswerView answer) {
}
